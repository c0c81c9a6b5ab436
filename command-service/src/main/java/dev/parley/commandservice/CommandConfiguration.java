package dev.parley.commandservice;

import dev.parley.commandservice.accounts.AccountConfiguration;
import dev.parley.commandservice.dispatch.CommandBusConfiguration;
import dev.parley.commandservice.erasing.ErasingConfiguration;
import dev.parley.commandservice.imports.ImportConfiguration;
import dev.parley.commandservice.web.CommandWebConfiguration;
import dev.parley.outgoing.OutgoingConfiguration;
import dev.parley.webapi.oidc.OidcConfiguration;
import dev.parley.webapi.session.SessionConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Everything of the command side. Whoever imports it also brings
 * {@link dev.parley.webapi.WebConfiguration} and
 * {@link dev.parley.servicestart.store.StoreConfiguration}, of which a process has one.
 */
@Configuration(proxyBeanMethods = false)
@Import({ SessionConfiguration.class, OidcConfiguration.class, AccountConfiguration.class,
        CommandBusConfiguration.class, ErasingConfiguration.class, CommandWebConfiguration.class,
        ImportConfiguration.class, OutgoingConfiguration.class })
public class CommandConfiguration {

}
