package dev.parley.outgoing;

import dev.parley.eventlog.LogStore;
import dev.parley.outgoing.mail.MailConfiguration;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.outgoing.targets.Poster;
import dev.parley.outgoing.targets.Reach;
import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.StartRefusedException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What both services need: the one makes subscriptions, the other serves them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutgoingProperties.class)
@Import(MailConfiguration.class)
public class OutgoingConfiguration {

    @Bean
    Subscriptions subscriptions(MasterKey key, LogStore store) {
        return new Subscriptions(key, store);
    }

    @Bean(destroyMethod = "close")
    Poster poster(OutgoingProperties properties, Clock clock) {
        return new Poster(reach(properties.privateTargets()), proxy(properties.proxy()), clock);
    }

    private static @Nullable HttpHost proxy(@Nullable URI address) {
        if (address == null) {
            return null;
        }
        if (!"http".equals(address.getScheme()) || address.getHost() == null || address.getPort() < 0
                || address.getRawUserInfo() != null) {
            throw new StartRefusedException(
                    "parley.outgoing.proxy is an address such as http://proxy.example.org:3128");
        }
        return HttpHost.create(address);
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
