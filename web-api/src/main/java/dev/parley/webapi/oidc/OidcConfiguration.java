package dev.parley.webapi.oidc;

import dev.parley.eventlog.Appender;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Identities;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.SealedNotes;
import dev.parley.eventlog.LogStore;
import dev.parley.webapi.caller.CredentialReader;
import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.caller.SignInMethod;
import dev.parley.webapi.caller.SignInMethod.IdentityProvider;
import dev.parley.webapi.caller.WaysIn;
import dev.parley.webapi.people.PeopleInForce;
import dev.parley.webapi.session.RolesAtPresent;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import reactor.core.scheduler.Scheduler;

/** What there is where people and programs come through an identity provider. */
@Configuration(proxyBeanMethods = false)
@Conditional(WaysIn.ByProvider.class)
@EnableConfigurationProperties(OidcProperties.class)
public class OidcConfiguration {

    @Bean
    OidcSettings oidcSettings(OidcProperties given) {
        return OidcSettings.of(given);
    }

    @Bean
    Provider identityProvider(OidcSettings settings, ReactorResourceFactory loops, Clock clock) {
        return new Provider(settings, loops, clock);
    }

    @Bean
    Identities identities(MasterKey key, LogStore store) {
        return new Identities(key, store);
    }

    @Bean
    SignInMethod providerSignIn(OidcSettings settings) {
        return new SignInMethod(SignInMethod.Kind.OIDC, new IdentityProvider(settings.name(), "/api/session/oidc"));
    }

    @Bean
    LogoutTokens logoutTokens(Provider provider, Clock clock) {
        return new LogoutTokens(provider, clock);
    }

    @Bean
    ProviderHealth identityProviderHealthIndicator(Provider provider) {
        return new ProviderHealth(provider);
    }

    @Bean
    CredentialReader accessTokenCredentials(Provider provider, OidcSettings settings, PeopleOfProvider people,
            RolesAtPresent roles, Clock clock, Scheduler blocking) {
        return new AccessTokenCredentials(new TokenCheck(provider, AccessTokenCheck.of(settings, clock)), settings,
                people, roles, blocking);
    }

    @Bean
    PeopleOfProvider peopleOfProvider(Identities identities, Directory directory, PeopleInForce people,
            Appender appender, Clock clock) {
        return new PeopleOfProvider(identities, directory, people, new ObservedRoles(appender, people), clock);
    }

    @Bean
    CodeFlow codeFlow(Provider provider, MasterKey key, OwnAddress own, Clock clock) {
        return new CodeFlow(provider, new SignInCookie(new SealedNotes(key), own), own, clock);
    }

}
