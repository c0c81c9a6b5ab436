package dev.parley.queryservice.outgoing;

import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.outgoing.OutgoingConfiguration;
import dev.parley.outgoing.delivery.Couriers;
import dev.parley.outgoing.delivery.Lease;
import dev.parley.outgoing.mail.MailingConfiguration;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.outgoing.targets.Poster;
import dev.parley.personaldata.MasterKey;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.follow.Follower;
import dev.parley.queryservice.prose.Prose;
import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.session.RolesAtPresent;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** Sends to other tools, as long as no other process does. */
@Configuration(proxyBeanMethods = false)
@Import({ OutgoingConfiguration.class, MailingConfiguration.class })
public class SendingConfiguration {

    @Bean
    MessageWriter messageWriter(CurrentViews views, Prose prose, OwnAddress own, Environment environment) {
        return new MessageWriter(views, prose, () -> own.orLocal(environment.getProperty("local.server.port", "")));
    }

    @Bean
    ChatWriter chatWriter(CurrentViews views, Prose prose, OwnAddress own, Environment environment) {
        return new ChatWriter(views, prose, () -> own.orLocal(environment.getProperty("local.server.port", "")));
    }

    @Bean
    SentEvents sentEvents(Follower follower, LogFeed log, CurrentViews views, RolesAtPresent roles,
            MessageWriter messages, ChatWriter chats) {
        return new SentEvents(follower, log, views, roles::of, messages, chats);
    }

    @Bean(destroyMethod = "close")
    Couriers couriers(Subscriptions subscriptions, SentEvents events, Poster poster, MasterKey key, LogStore store,
            Clock clock) {
        return new Couriers(subscriptions, events, poster, new Lease("outgoing", key, store), clock);
    }

    /** Not before somebody who follows a link would find anything. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> couriersBegin(Couriers couriers) {
        return _ -> couriers.begin();
    }

}
