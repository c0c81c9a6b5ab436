package dev.parley.webapi.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * What an access token has to say (RFC 9068, and OpenID Connect Core 2 for the authorised
 * party): the issuer, that it is meant for Parley, that one of the known clients was
 * given it, since when and until when. An ID token is none.
 */
final class AccessTokenCheck implements OAuth2TokenValidator<Jwt> {

    static final Duration SKEW = Duration.ofMinutes(1);

    private static final String INVALID = "invalid_token";

    private static final List<String> OF_ID_TOKENS = List.of("nonce", "at_hash", "c_hash");

    private final OidcSettings settings;

    private final Clock clock;

    private AccessTokenCheck(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    static OAuth2TokenValidator<Jwt> of(OidcSettings settings, Clock clock) {
        return new DelegatingOAuth2TokenValidator<>(inTime(clock), new JwtIssuerValidator(settings.issuer().toString()),
                new AccessTokenCheck(settings, clock));
    }

    static JwtTimestampValidator inTime(Clock clock) {
        JwtTimestampValidator inTime = new JwtTimestampValidator(SKEW);
        inTime.setAllowEmptyExpiryClaim(false);
        inTime.setClock(clock);
        return inTime;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return fault(token).map(fault -> OAuth2TokenValidatorResult.failure(new OAuth2Error(INVALID, fault, null)))
            .orElseGet(OAuth2TokenValidatorResult::success);
    }

    private Optional<String> fault(Jwt token) {
        List<String> audience = token.getAudience();
        String party = party(token);
        Instant issued = token.getIssuedAt();
        if (audience == null || !audience.contains(settings.audience())) {
            return Optional.of("it is meant for others");
        }
        if (party == null ? audience.size() > 1 : !settings.parties().contains(party)) {
            return Optional.of("it was given to another client");
        }
        if (issued == null || issued.isAfter(clock.instant().plus(SKEW))) {
            return Optional.of("it is not valid yet");
        }
        return isIdToken(token) || blank(token.getSubject()) ? Optional.of("it is no access token") : Optional.empty();
    }

    /**
     * By what ID tokens alone hold (OpenID Connect Core 2 and 3.1.3.6). One that was
     * renewed, or given for a password, has no nonce; Keycloak names what it is.
     */
    private static boolean isIdToken(Jwt token) {
        return OF_ID_TOKENS.stream().anyMatch(token::hasClaim) || "ID".equals(token.getClaims().get("typ"));
    }

    private static @Nullable String party(Jwt token) {
        String party = token.getClaimAsString("azp");
        return party == null ? token.getClaimAsString("client_id") : party;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

}
