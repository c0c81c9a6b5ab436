package dev.parley.webapi.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import io.netty.channel.ChannelOption;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * The identity provider: where it does what, and the keys that it signs with. It is asked
 * when that is needed first, so that Parley starts without it.
 */
public final class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private static final String ID = "provider";

    private static final String SIGN_OUT = "end_session_endpoint";

    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {
    };

    private static final Duration CONNECT = Duration.ofSeconds(2);

    private static final Duration ANSWER = Duration.ofSeconds(3);

    /**
     * All that it is asked at once, so that whoever waits is told within five seconds.
     */
    static final Duration WHOLE = Duration.ofSeconds(4);

    private static final Duration METADATA = Duration.ofHours(1);

    /** How long what it said before counts while it is away, until it is asked again. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final Duration LOOK = Duration.ofSeconds(15);

    private static final Duration KEYS = Duration.ofMinutes(15);

    private final OidcSettings settings;

    private final WebClient http;

    private final Remembered<ClientRegistration> metadata;

    private final Remembered<List<JWK>> keys;

    private final Remembered<Boolean> there;

    Provider(OidcSettings settings, ReactorResourceFactory loops, InstantSource clock) {
        this.settings = settings;
        this.http = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(loops,
                    client -> client.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, Math.toIntExact(CONNECT.toMillis()))
                        .responseTimeout(ANSWER)))
            .build();
        this.metadata = new Remembered<>(discover(), METADATA, GRACE, clock);
        this.keys = new Remembered<>(fetchKeys(), KEYS, GRACE, clock);
        this.there = new Remembered<>(discover().thenReturn(true), LOOK, Duration.ZERO, clock);
    }

    OidcSettings settings() {
        return settings;
    }

    /** What asks it: no answer is waited for longer than three seconds. */
    WebClient http() {
        return http;
    }

    /**
     * What Parley is to it.
     * @return an error of {@link ProblemException} if it does not say
     */
    Mono<ClientRegistration> registration() {
        return metadata.get();
    }

    /** Whether it answers, as was found out in the last fifteen seconds. */
    Mono<Boolean> isThere() {
        return there.get().onErrorReturn(false);
    }

    /** An error if it was not there just now: nobody is sent to who is away. */
    Mono<Boolean> requirePresence() {
        return there.get();
    }

    /** Where one signs out of it, if it says so. */
    Mono<URI> signOut(String backTo) {
        return registration().mapNotNull(known -> known.getProviderDetails().getConfigurationMetadata().get(SIGN_OUT))
            .map(place -> UriComponentsBuilder.fromUriString(String.valueOf(place))
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .build()
                .expand(settings.clientId(), backTo)
                .toUri());
    }

    Mono<List<JWK>> keys() {
        return keys.get();
    }

    /** For a signature that none of the keys has made; empty if they were new already. */
    Mono<List<JWK>> newKeys() {
        return keys.anew();
    }

    private Mono<ClientRegistration> discover() {
        String issuer = settings.issuer().toString();
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return orAway("what it can do",
                http.get()
                    .uri(URI.create(base + "/.well-known/openid-configuration"))
                    .retrieve()
                    .bodyToMono(JSON)
                    .map(this::registrationOf));
    }

    private ClientRegistration registrationOf(Map<String, Object> said) {
        if (!settings.issuer().toString().equals(said.get("issuer"))) {
            throw new IllegalStateException("it calls itself by another name");
        }
        ClientRegistration.Builder client = ClientRegistrations.fromOidcConfiguration(said)
            .registrationId(ID)
            .clientId(settings.clientId())
            .scope(settings.scopes())
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
            .redirectUri("{baseUrl}");
        return (settings.secret() == null ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                : client.clientSecret(settings.secret()))
            .build();
    }

    private Mono<List<JWK>> fetchKeys() {
        return orAway("its keys",
                registration()
                    .flatMap(known -> http.get()
                        .uri(URI.create(known.getProviderDetails().getJwkSetUri()))
                        .retrieve()
                        .bodyToMono(String.class))
                    .map(Provider::keysIn));
    }

    private static List<JWK> keysIn(String said) {
        try {
            List<JWK> keys = JWKSet.parse(said).getKeys().stream().filter(key -> !key.isPrivate()).toList();
            if (keys.isEmpty()) {
                throw new IllegalStateException("there is no key in its answer");
            }
            return keys;
        }
        catch (ParseException ex) {
            throw new IllegalStateException("its answer is no set of keys", ex);
        }
    }

    private <T> Mono<T> orAway(String what, Mono<T> asked) {
        return asked.timeout(ANSWER)
            .switchIfEmpty(Mono.error(() -> new IllegalStateException("it answers nothing")))
            .onErrorMap(fault -> !(fault instanceof ProblemException), fault -> {
                LOG.warn("The identity provider {} does not say {}: {}", settings.issuer(), what, fault.toString());
                return away();
            });
    }

    static ProblemException away() {
        return CallRules.PROVIDER_AWAY.exception("the identity provider does not answer, or not sensibly");
    }

}
