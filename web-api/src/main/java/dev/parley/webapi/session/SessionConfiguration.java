package dev.parley.webapi.session;

import dev.parley.personaldata.Logins;
import dev.parley.personaldata.Sessions;
import dev.parley.personaldata.Tokens;
import dev.parley.webapi.caller.CredentialReader;
import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.caller.SignInMethod;
import dev.parley.webapi.caller.WaysIn;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.scheduler.Scheduler;

/** How callers are known by what is kept in the store. */
@Configuration(proxyBeanMethods = false)
@Import(AccountStores.class)
public class SessionConfiguration {

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
