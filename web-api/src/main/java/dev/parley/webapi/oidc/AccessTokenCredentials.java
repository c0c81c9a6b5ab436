package dev.parley.webapi.oidc;

import dev.parley.personaldata.Tokens;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.caller.CredentialReader;
import dev.parley.webapi.caller.SignedIn;
import dev.parley.webapi.session.RolesAtPresent;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Knows programs by an access token of the identity provider, in the header alone: one in
 * an address is nobody's.
 */
final class AccessTokenCredentials implements CredentialReader {

    private static final String BEARER = "Bearer ";

    private final ReactiveJwtDecoder tokens;

    private final OidcSettings settings;

    private final PeopleOfProvider people;

    private final RolesAtPresent roles;

    private final Scheduler blocking;

    AccessTokenCredentials(ReactiveJwtDecoder tokens, OidcSettings settings, PeopleOfProvider people,
            RolesAtPresent roles, Scheduler blocking) {
        this.tokens = tokens;
        this.settings = settings;
        this.people = people;
        this.roles = roles;
        this.blocking = blocking;
    }

    @Override
    public Mono<Authentication> read(ServerWebExchange call) {
        String given = call.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (given == null || !given.regionMatches(true, 0, BEARER, 0, BEARER.length())
                || given.startsWith(Tokens.PREFIX, BEARER.length())) {
            return Mono.empty();
        }
        return tokens.decode(given.substring(BEARER.length()).strip())
            .onErrorMap(JwtException.class, fault -> new BadCredentialsException("nobody's token", fault))
            .map(this::said)
            .flatMap(said -> Mono.fromCallable(() -> signedIn(said)).subscribeOn(blocking));
    }

    private Said said(Jwt token) {
        return new Said(settings.issuer().toString(), Objects.requireNonNull(token.getSubject()),
                Said.nameIn(token.getClaims()), settings.roles().in(token.getClaims()),
                Objects.requireNonNull(token.getIssuedAt()));
    }

    /** What the token says and counts at present: an older one takes nothing back. */
    private Authentication signedIn(Said said) {
        PersonId person = people.know(said);
        Set<Role> both = EnumSet.noneOf(Role.class);
        both.addAll(said.roles());
        both.retainAll(roles.of(person));
        return new SignedIn(person, SignedIn.By.TOKEN).with(both);
    }

}
