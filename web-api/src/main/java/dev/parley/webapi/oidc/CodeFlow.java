package dev.parley.webapi.oidc;

import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.CODE;
import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.ERROR;
import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.STATE;

import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Signs a browser in by authorization code with PKCE. The library speaks with the
 * provider; this is what belongs to one sign-in, and what its answer means here.
 */
public final class CodeFlow {

    private static final Logger LOG = LoggerFactory.getLogger(CodeFlow.class);

    private static final String CALLBACK = "/api/session/oidc/callback";

    /** Codes that are not the provider's word on this sign-in, but that it has none. */
    private static final Set<String> NO_WORD = Set.of("invalid_token_response", "server_error",
            "temporarily_unavailable");

    private final Provider provider;

    private final SignInCookie cookie;

    private final OwnAddress own;

    private final InstantSource clock;

    private final OidcAuthorizationCodeReactiveAuthenticationManager library;

    CodeFlow(Provider provider, SignInCookie cookie, OwnAddress own, InstantSource clock) {
        this.provider = provider;
        this.cookie = cookie;
        this.own = own;
        this.clock = clock;
        this.library = library(provider);
    }

    /**
     * Somebody was signed in.
     *
     * @param provided what the provider calls its own session, empty if it does not say
     * @param to the path to go on at
     */
    public record Vouched(Said said, String provided, String to) {
    }

    private static OidcAuthorizationCodeReactiveAuthenticationManager library(Provider provider) {
        WebClientReactiveAuthorizationCodeTokenResponseClient tokens = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        tokens.setWebClient(provider.http());
        DefaultReactiveOAuth2UserService users = new DefaultReactiveOAuth2UserService();
        users.setWebClient(provider.http());
        OidcReactiveOAuth2UserService more = new OidcReactiveOAuth2UserService();
        more.setOauth2UserService(users);
        OidcAuthorizationCodeReactiveAuthenticationManager library = new OidcAuthorizationCodeReactiveAuthenticationManager(
                tokens, more);
        library.setJwtDecoderFactory(client -> new TokenCheck(provider,
                new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new OidcIdTokenValidator(client))));
        return library;
    }

    /**
     * Begins a sign-in, and says where the browser has to go.
     * @param to the path to go on at afterwards
     * @return an error of {@link ProblemException} if that is none of this host, or the
     * provider is away
     */
    public Mono<URI> begin(ServerWebExchange exchange, @Nullable String to) {
        return Mono.fromCallable(() -> ReturnAddress.of(to))
            .delayUntil(_ -> provider.requirePresence())
            .flatMap(path -> registration(exchange)
                .flatMap(client -> new DefaultServerOAuth2AuthorizationRequestResolver(_ -> Mono.just(client))
                    .resolve(exchange, client.getRegistrationId())
                    .map(request -> begin(exchange, request, path))));
    }

    private URI begin(ServerWebExchange exchange, OAuth2AuthorizationRequest request, String to) {
        cookie.set(exchange,
                new Begun(Objects.requireNonNull(request.getState()),
                        Objects.requireNonNull(request.getAttribute(OidcParameterNames.NONCE)),
                        Objects.requireNonNull(request.getAttribute(PkceParameterNames.CODE_VERIFIER)),
                        Objects.requireNonNull(request.getRedirectUri()), to, clock.instant()));
        return URI.create(request.getAuthorizationRequestUri());
    }

    private Mono<ClientRegistration> registration(ServerWebExchange exchange) {
        String callback = own.page(exchange.getRequest(), CALLBACK);
        return provider.registration()
            .map(client -> ClientRegistration.withClientRegistration(client).redirectUri(callback).build());
    }

    /**
     * Ends it: the browser came back with these parameters.
     * @return an error of {@link ProblemException} if it is not signed in then
     */
    public Mono<Vouched> complete(ServerWebExchange exchange, Map<String, String> given) {
        return Mono.defer(() -> {
            Begun begun = cookie.take(exchange, given.getOrDefault(STATE, ""), clock.instant());
            if (!given.getOrDefault("iss", issuer()).equals(issuer())) {
                return Mono.error(refused("another provider answered"));
            }
            return registration(exchange)
                .flatMap(client -> library.authenticate(new OAuth2AuthorizationCodeAuthenticationToken(client,
                        new OAuth2AuthorizationExchange(request(client, begun), response(begun, given)))))
                .timeout(Provider.ANSWER)
                .onErrorMap(CodeFlow::problem)
                .map(signedIn -> vouched(signedIn, begun.to()));
        });
    }

    /** Where one signs out of the provider too; this host if it does not say. */
    public Mono<URI> signOut(ServerWebExchange exchange) {
        return provider.signOut(own.page(exchange.getRequest(), "/")).defaultIfEmpty(URI.create("/"));
    }

    private String issuer() {
        return provider.settings().issuer().toString();
    }

    private static OAuth2AuthorizationRequest request(ClientRegistration client, Begun begun) {
        return OAuth2AuthorizationRequest.authorizationCode()
            .clientId(client.getClientId())
            .authorizationUri(Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
            .redirectUri(begun.callback())
            .scopes(client.getScopes())
            .state(begun.state())
            .attributes(
                    Map.of(OidcParameterNames.NONCE, begun.nonce(), PkceParameterNames.CODE_VERIFIER, begun.verifier()))
            .build();
    }

    private static OAuth2AuthorizationResponse response(Begun begun, Map<String, String> given) {
        String code = given.get(CODE);
        if (given.containsKey(ERROR) || code == null || code.isBlank()) {
            throw refused("it answered " + given.getOrDefault(ERROR, "without a code"));
        }
        return OAuth2AuthorizationResponse.success(code).redirectUri(begun.callback()).state(begun.state()).build();
    }

    private Vouched vouched(Authentication signedIn, String to) {
        OidcUser user = (OidcUser) Objects.requireNonNull(signedIn.getPrincipal());
        Map<String, Object> claims = user.getClaims();
        Said said = new Said(issuer(), Objects.requireNonNull(user.getSubject()), Said.nameIn(claims),
                provider.settings().roles().in(claims), Objects.requireNonNull(user.getIssuedAt()));
        return new Vouched(said, claims.get("sid") instanceof String session ? session : "", to);
    }

    /** What does not come from the provider's word is that it gives none. */
    private static Throwable problem(Throwable fault) {
        if (fault instanceof ProblemException) {
            return fault;
        }
        if (fault instanceof OAuth2AuthenticationException refused
                && !NO_WORD.contains(refused.getError().getErrorCode())) {
            return refused(refused.getError().toString());
        }
        LOG.warn("The identity provider did not complete a sign-in: {}", plain(fault.toString()));
        return Provider.away();
    }

    private static ProblemException refused(String why) {
        LOG.warn("The identity provider signed somebody not in: {}", plain(why));
        return CallRules.SIGN_IN_REFUSED.exception("the identity provider did not sign you in");
    }

    private static String plain(String text) {
        return text.substring(0, Math.min(text.length(), 300)).replaceAll("\\p{Cntrl}", " ");
    }

}
