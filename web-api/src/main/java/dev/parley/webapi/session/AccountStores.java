package dev.parley.webapi.session;

import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Invitations;
import dev.parley.personaldata.Logins;
import dev.parley.personaldata.Mailboxes;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Passkeys;
import dev.parley.personaldata.SavedViews;
import dev.parley.personaldata.SeenPositions;
import dev.parley.personaldata.Sessions;
import dev.parley.personaldata.Tokens;
import dev.parley.webapi.people.PeopleInForce;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people and of what they sign in by, and who may do what at present. */
@Configuration(proxyBeanMethods = false)
public class AccountStores {

    @Bean
    PeopleInForce peopleInForce(LogStore log, LogFeed feed) {
        return PeopleInForce.following(log, feed);
    }

    @Bean
    Logins logins(MasterKey key, LogStore store) {
        return new Logins(key, store);
    }

    @Bean
    Invitations invitations(MasterKey key, LogStore store) {
        return new Invitations(key, store);
    }

    @Bean
    Mailboxes mailboxes(MasterKey key, LogStore store) {
        return new Mailboxes(key, store);
    }

    @Bean
    Tokens tokens(MasterKey key, LogStore store) {
        return new Tokens(key, store);
    }

    @Bean
    Passkeys passkeys(MasterKey key, LogStore store) {
        return new Passkeys(key, store);
    }

    @Bean
    SeenPositions seenPositions(MasterKey key, LogStore store) {
        return new SeenPositions(key, store);
    }

    @Bean
    SavedViews savedViews(MasterKey key, LogStore store) {
        return new SavedViews(key, store);
    }

    @Bean
    Sessions sessions(MasterKey key, LogStore store) {
        return new Sessions(key, store);
    }

    @Bean
    RolesAtPresent rolesAtPresent(PeopleInForce people, Directory directory,
            @Value("${parley.demo:false}") boolean demo) {
        return demo ? RolesAtPresent.ofDemo(people, directory) : RolesAtPresent.of(people);
    }

}
