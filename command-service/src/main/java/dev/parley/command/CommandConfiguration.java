package dev.parley.command;

import dev.parley.command.dispatch.CommandBusConfiguration;
import dev.parley.command.imports.ImportConfiguration;
import dev.parley.command.web.CommandWebConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Everything of the command side. Whoever imports it also brings
 * {@link dev.parley.web.WebConfiguration} and
 * {@link dev.parley.web.store.StoreConfiguration}, of which a process has one.
 */
@Configuration(proxyBeanMethods = false)
@Import({ CommandBusConfiguration.class, CommandWebConfiguration.class, ImportConfiguration.class })
public class CommandConfiguration {

}
