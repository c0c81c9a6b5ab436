package dev.parley.webapi.oidc;

import dev.parley.webapi.problem.CallRules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Reads the tokens by which the provider says that somebody has signed out of it (OpenID
 * Connect Back-Channel Logout 1.0, section 2.6).
 */
public final class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final ReactiveJwtDecoder tokens;

    private final String issuer;

    LogoutTokens(Provider provider, Clock clock) {
        OidcSettings settings = provider.settings();
        this.issuer = settings.issuer().toString();
        this.tokens = new TokenCheck(provider,
                new DelegatingOAuth2TokenValidator<>(AccessTokenCheck.inTime(clock), new JwtIssuerValidator(issuer),
                        token -> fault(token, settings.clientId())
                            .map(why -> OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", why, null)))
                            .orElseGet(OAuth2TokenValidatorResult::success)));
    }

    /**
     * Whose session has ended.
     *
     * @param subject absent if the session alone is named
     * @param provided the provider's session; absent if all of theirs have ended
     */
    public record Ended(String issuer, @Nullable String subject, @Nullable String provided) {
    }

    /**
     * @return an error of {@link dev.parley.webapi.problem.ProblemException} if it is
     * none
     */
    public Mono<Ended> read(@Nullable String token) {
        return Mono.defer(() -> tokens.decode(token == null ? "" : token))
            .onErrorMap(JwtException.class, _ -> CallRules.BAD_REQUEST.exception("this is no valid logout token"))
            .map(read -> new Ended(issuer, read.getSubject(), read.getClaimAsString("sid")));
    }

    private static Optional<String> fault(Jwt token, String client) {
        List<String> audience = token.getAudience();
        if (audience == null || !audience.contains(client)) {
            return Optional.of("it is meant for others");
        }
        if (!(token.getClaims().get("events") instanceof Map<?, ?> events) || !events.containsKey(EVENT)
                || token.hasClaim("nonce") || token.getIssuedAt() == null) {
            return Optional.of("it is no logout token");
        }
        return token.getSubject() == null && token.getClaimAsString("sid") == null ? Optional.of("it names nobody")
                : Optional.empty();
    }

}
