package dev.parley.outgoing;

import dev.parley.eventlog.LogStore;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.outgoing.targets.Poster;
import dev.parley.outgoing.targets.Reach;
import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.StartRefusedException;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What both services need: the one makes subscriptions, the other serves them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutgoingProperties.class)
public class OutgoingConfiguration {

    @Bean
    Subscriptions subscriptions(MasterKey key, LogStore store) {
        return new Subscriptions(key, store);
    }

    @Bean(destroyMethod = "close")
    Poster poster(OutgoingProperties properties, Clock clock) {
        return new Poster(reach(properties.privateTargets()), clock);
    }

    private static Reach reach(List<String> privateTargets) {
        try {
            return Reach.andAllowed(privateTargets);
        }
        catch (IllegalArgumentException ex) {
            throw new StartRefusedException("parley.outgoing.private-targets: " + ex.getMessage());
        }
    }

}
