package dev.parley.commandservice.accounts;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.parley.commandservice.dispatch.Dispatcher;
import dev.parley.eventlog.LogStore;
import dev.parley.outgoing.mail.Postman;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Identities;
import dev.parley.personaldata.Invitations;
import dev.parley.personaldata.Logins;
import dev.parley.personaldata.Mailboxes;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Passkeys;
import dev.parley.personaldata.Sessions;
import dev.parley.personaldata.SetupLink;
import dev.parley.personaldata.Tokens;
import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.caller.WaysIn;
import dev.parley.webapi.oidc.PeopleOfProvider;
import dev.parley.webapi.people.PeopleInForce;
import dev.parley.webapi.session.RolesAtPresent;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Accounts of Parley's own. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    Slowdown slowdown() {
        return new Slowdown(Ticker.systemTicker());
    }

    @Bean
    SettingUp settingUp(MasterKey key, LogStore store, PeopleInForce people, Admission admission) {
        return new SettingUp(new SetupLink(key, store), people, admission);
    }

    @Bean
    UnfinishedAdmissions unfinishedAdmissions(Directory directory, Logins logins, PeopleInForce people, Clock clock) {
        return new UnfinishedAdmissions(directory, logins, people, clock);
    }

    /** Not before it is known that the log is whole, of which they are missed. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> removalOfUnfinishedAdmissions(UnfinishedAdmissions unfinished) {
        return _ -> unfinished.begin();
    }

    @Bean
    Newcomers newcomers(Directory directory, Logins logins, Dispatcher dispatcher, UnfinishedAdmissions unfinished) {
        return new Newcomers(directory, logins, dispatcher, unfinished);
    }

    @Bean
    Admission admission(Newcomers newcomers, Sessions sessions, Passwords passwords) {
        return new Admission(newcomers, sessions, passwords);
    }

    @Bean
    Inviting inviting(Invitations invitations, PeopleInForce people, RolesAtPresent roles, Admission admission) {
        return new Inviting(invitations, people, roles, admission);
    }

    @Bean
    SigningIn signingIn(Logins logins, Sessions sessions, Passwords passwords, RolesAtPresent roles) {
        return new SigningIn(logins, sessions, passwords, roles);
    }

    @Bean
    OwnAccount ownAccount(Directory directory, Logins logins, Sessions sessions, Passwords passwords) {
        return new OwnAccount(directory, logins, sessions, passwords);
    }

    @Bean
    PasskeySigningIn passkeySigningIn(Passkeys passkeys, Directory directory, Logins logins, Sessions sessions,
            RolesAtPresent roles) {
        return new PasskeySigningIn(passkeys, directory, logins, sessions, roles);
    }

    @Bean
    Reaching reaching(Mailboxes mailboxes, ObjectProvider<Postman> postman) {
        return new Reaching(mailboxes, postman);
    }

    @Bean
    ServiceAccounts serviceAccounts(Newcomers newcomers) {
        return new ServiceAccounts(newcomers);
    }

    @Bean
    OwnTokens ownTokens(Tokens tokens, PeopleInForce people, RolesAtPresent roles) {
        return new OwnTokens(tokens, people, roles);
    }

    @Bean
    @Conditional(WaysIn.ByProvider.class)
    ProviderSessions providerSessions(PeopleOfProvider people, Identities identities, Sessions sessions, Clock clock) {
        return new ProviderSessions(people, identities, sessions, clock);
    }

    @Bean
    @Conditional(WaysIn.ByAccount.class)
    @ConditionalOnBooleanProperty(name = "parley.demo", havingValue = false, matchIfMissing = true)
    ApplicationListener<ApplicationReadyEvent> firstAdministrator(SettingUp settingUp, Clock clock, OwnAddress own) {
        FirstAdministrator first = new FirstAdministrator(settingUp, clock, System.out);
        return ready -> first.greet(
                () -> own.orLocal(ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "")));
    }

}
