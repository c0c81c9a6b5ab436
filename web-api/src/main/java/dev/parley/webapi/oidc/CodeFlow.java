package dev.parley.webapi.oidc;

import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.STATE;

import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.problem.ProblemException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Signs a browser in by authorization code with PKCE: what it is sent away with, and what
 * it means here that it comes back.
 */
public final class CodeFlow {

    private static final String CALLBACK = "/api/session/oidc/callback";

    private final Provider provider;

    private final SignInCookie cookie;

    private final OwnAddress own;

    private final InstantSource clock;

    private final CodeExchange exchange;

    CodeFlow(Provider provider, SignInCookie cookie, OwnAddress own, InstantSource clock) {
        this.provider = provider;
        this.cookie = cookie;
        this.own = own;
        this.clock = clock;
        this.exchange = new CodeExchange(provider);
    }

    /**
     * Somebody was signed in.
     *
     * @param provided what the provider calls its own session, empty if it does not say
     * @param to the path to go on at
     */
    public record Vouched(Said said, String provided, String to) {
    }

    /**
     * Begins a sign-in, and says where the browser has to go.
     * @param to the path to go on at afterwards
     * @return an error of {@link ProblemException} if that is none of this host, or the
     * provider is away
     */
    public Mono<URI> begin(ServerWebExchange call, @Nullable String to) {
        return Mono.fromCallable(() -> ReturnAddress.of(to))
            .delayUntil(_ -> provider.requirePresence())
            .flatMap(path -> registration(call)
                .flatMap(client -> new DefaultServerOAuth2AuthorizationRequestResolver(_ -> Mono.just(client))
                    .resolve(call, client.getRegistrationId())
                    .map(request -> begin(call, request, path))))
            .timeout(Provider.WHOLE, Mono.error(Provider::away));
    }

    private URI begin(ServerWebExchange call, OAuth2AuthorizationRequest request, String to) {
        cookie.set(call,
                new Begun(Objects.requireNonNull(request.getState()),
                        Objects.requireNonNull(request.getAttribute(OidcParameterNames.NONCE)),
                        Objects.requireNonNull(request.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                        Objects.requireNonNull(request.getRedirectUri()), to, clock.instant()));
        return URI.create(request.getAuthorizationRequestUri());
    }

    private Mono<ClientRegistration> registration(ServerWebExchange call) {
        String callback = own.page(call.getRequest(), CALLBACK);
        return provider.registration()
            .map(client -> ClientRegistration.withClientRegistration(client).redirectUri(callback).build());
    }

    /**
     * Ends it: the browser came back with these parameters.
     * @return an error of {@link ProblemException} if it is not signed in then
     */
    public Mono<Vouched> complete(ServerWebExchange call, Map<String, String> given) {
        return Mono.defer(() -> {
            Begun begun = cookie.take(call, given.getOrDefault(STATE, ""), clock.instant());
            if (!given.getOrDefault("iss", issuer()).equals(issuer())) {
                return Mono.error(CodeExchange.refused("another provider answered"));
            }
            return registration(call).flatMap(client -> exchange.run(client, begun, given))
                .timeout(Provider.WHOLE, Mono.error(Provider::away))
                .map(user -> vouched(user, begun.to()));
        });
    }

    /** Where one signs out of the provider too; this host if it does not say. */
    public Mono<URI> signOut(ServerWebExchange call) {
        return provider.signOut(own.page(call.getRequest(), "/")).defaultIfEmpty(URI.create("/"));
    }

    private String issuer() {
        return provider.settings().issuer().toString();
    }

    private Vouched vouched(OidcUser user, String to) {
        Map<String, Object> claims = user.getClaims();
        Said said = new Said(issuer(), Objects.requireNonNull(user.getSubject()), Said.nameIn(claims),
                provider.settings().roles().in(claims), Objects.requireNonNull(user.getIssuedAt()));
        return new Vouched(said, claims.get("sid") instanceof String session ? session : "", to);
    }

}
