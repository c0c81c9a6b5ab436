package dev.parley.webapi.oidc;

import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.CODE;
import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.ERROR;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import reactor.core.publisher.Mono;

/**
 * Takes a code to the provider, for an ID token and what UserInfo says. That is done by
 * the library; this says what is asked, and what a failure means.
 */
final class CodeExchange {

    private static final Logger LOG = LoggerFactory.getLogger(CodeExchange.class);

    /** Codes that are not the provider's word on this sign-in, but that it has none. */
    private static final Set<String> NO_WORD = Set.of("invalid_token_response", "server_error",
            "temporarily_unavailable");

    private final OidcAuthorizationCodeReactiveAuthenticationManager library;

    CodeExchange(Provider provider) {
        this.library = library(provider);
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
     * Whom the provider has signed in.
     * @return an error of {@link ProblemException} if it is nobody
     */
    Mono<OidcUser> run(ClientRegistration client, Begun begun, Map<String, String> given) {
        return Mono.fromCallable(() -> new OAuth2AuthorizationExchange(request(client, begun), response(begun, given)))
            .flatMap(both -> library.authenticate(new OAuth2AuthorizationCodeAuthenticationToken(client, both)))
            .onErrorMap(CodeExchange::problem)
            .map(signedIn -> (OidcUser) Objects.requireNonNull(signedIn.getPrincipal()));
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

    static ProblemException refused(String why) {
        LOG.warn("The identity provider signed somebody not in: {}", plain(why));
        return CallRules.SIGN_IN_REFUSED.exception("the identity provider did not sign you in");
    }

    private static String plain(String text) {
        return text.substring(0, Math.min(text.length(), 300)).replaceAll("\\p{Cntrl}", " ");
    }

}
