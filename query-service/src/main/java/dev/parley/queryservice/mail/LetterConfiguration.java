package dev.parley.queryservice.mail;

import dev.parley.eventlog.LogFeed;
import dev.parley.outgoing.mail.Correspondence;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.personaldata.Mailboxes;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.follow.Follower;
import dev.parley.queryservice.prose.Prose;
import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.session.RolesAtPresent;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Writes what is mailed. */
@Configuration(proxyBeanMethods = false)
public class LetterConfiguration {

    @Bean
    Correspondence correspondence(Follower follower, LogFeed log, CurrentViews views, RolesAtPresent roles, Prose prose,
            Subscriptions subscriptions, Mailboxes mailboxes, OwnAddress own, Environment environment, Clock clock) {
        return new Letters(follower, log, views, roles::of, new EntryDrafts(prose), new DigestDrafts(prose),
                subscriptions, mailboxes, () -> own.orLocal(environment.getProperty("local.server.port", "")), clock);
    }

}
