package dev.parley.command;

import dev.parley.web.WebConfiguration;
import dev.parley.web.start.ParleyStart;
import dev.parley.web.store.StoreConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side in a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ WebConfiguration.class, StoreConfiguration.class, CommandConfiguration.class })
public class CommandServiceApplication {

    /** Where it listens unless {@code server.port} says otherwise. */
    public static final String PORT = "8081";

    public static void main(String[] args) {
        ParleyStart.run(CommandServiceApplication.class, PORT, args);
    }

}
