package dev.parley.commandservice;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.RootCheck;
import dev.parley.servicestart.LongStart;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.servicestart.ParleyStart;
import dev.parley.servicestart.StartFailed;
import dev.parley.servicestart.checkpoint.KeptCheckpoint;
import dev.parley.servicestart.store.StoreConfiguration;
import dev.parley.webapi.WebConfiguration;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The command side in a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ WebConfiguration.class, StoreConfiguration.class, CommandConfiguration.class })
public class CommandServiceApplication {

    /** Where it listens unless {@code server.port} says otherwise. */
    public static final String PORT = "8081";

    /** Nothing is folded here, so the roots have to be checked by themselves. */
    @Bean(initMethod = "begin")
    LongStart rootsAtStart(LogStore store, ApplicationEventPublisher publisher) {
        return new LongStart("roots", () -> RootCheck.whole(store),
                why -> publisher.publishEvent(new StartFailed(why)));
    }

    /**
     * The log goes on from the checkpoint that a query service keeps, or nothing starts.
     */
    @Bean
    InitializingBean keptCheckpointHolds(ParleyProperties properties, LogStore store) {
        return () -> KeptCheckpoint.holds(properties, store);
    }

    public static void main(String[] args) {
        ParleyStart.run(CommandServiceApplication.class, PORT, args);
    }

}
