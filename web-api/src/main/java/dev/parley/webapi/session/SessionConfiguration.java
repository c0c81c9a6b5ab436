package dev.parley.webapi.session;

import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Invitations;
import dev.parley.personaldata.Logins;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Passkeys;
import dev.parley.personaldata.Sessions;
import dev.parley.personaldata.Tokens;
import dev.parley.webapi.caller.CredentialReader;
import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.caller.SignInMethod;
import dev.parley.webapi.caller.WaysIn;
import dev.parley.webapi.people.PeopleInForce;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Who may do what at present, and how callers are known by what is kept in the store. */
@Configuration(proxyBeanMethods = false)
public class SessionConfiguration {

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
    Tokens tokens(MasterKey key, LogStore store) {
        return new Tokens(key, store);
    }

    @Bean
    Passkeys passkeys(MasterKey key, LogStore store) {
        return new Passkeys(key, store);
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

    @Bean
    @Conditional(WaysIn.ByAccount.class)
    @ConditionalOnBooleanProperty(name = "parley.demo", havingValue = false, matchIfMissing = true)
    SignInMethod localSignIn() {
        return SignInMethod.of(SignInMethod.Kind.LOCAL);
    }

    @Bean
    @Conditional(WaysIn.ByAccount.class)
    @ConditionalOnBooleanProperty(name = "parley.demo", havingValue = false, matchIfMissing = true)
    SignInMethod passkeySignIn() {
        return SignInMethod.of(SignInMethod.Kind.PASSKEY);
    }

    @Bean
    SessionCookie sessionCookie(OwnAddress own) {
        return new SessionCookie(own);
    }

    @Bean
    StreamEnds streamEnds(ObjectProvider<CredentialReader> readers) {
        return new StreamEnds(readers.orderedStream().toList());
    }

    @Bean
    CredentialReader tokenCredentials(Tokens tokens, RolesAtPresent roles, Clock clock, Scheduler blocking) {
        return new TokenCredentials(tokens, roles, clock, blocking);
    }

    @Bean
    CredentialReader sessionCredentials(Sessions sessions, Logins logins, RolesAtPresent roles, Clock clock,
            Scheduler blocking) {
        return new SessionCredentials(sessions, logins, roles, clock, blocking);
    }

}
