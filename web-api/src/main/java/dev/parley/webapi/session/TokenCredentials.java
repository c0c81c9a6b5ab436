package dev.parley.webapi.session;

import dev.parley.personaldata.Token;
import dev.parley.personaldata.Tokens;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.caller.CredentialReader;
import dev.parley.webapi.caller.SignedIn;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Knows scripts by a token of Parley's own. */
final class TokenCredentials implements CredentialReader {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;

    private final RolesAtPresent roles;

    private final InstantSource clock;

    private final Scheduler blocking;

    TokenCredentials(Tokens tokens, RolesAtPresent roles, InstantSource clock, Scheduler blocking) {
        this.tokens = tokens;
        this.roles = roles;
        this.clock = clock;
        this.blocking = blocking;
    }

    @Override
    public Mono<Authentication> read(ServerWebExchange call) {
        String given = call.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (given == null
                || !given.regionMatches(true, 0, BEARER + Tokens.PREFIX, 0, BEARER.length() + Tokens.PREFIX.length())) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> token(given.substring(BEARER.length())))
            .subscribeOn(blocking)
            .map(token -> token.orElseThrow(() -> new BadCredentialsException("nobody's token")))
            .map(token -> new SignedIn(token.person(), SignedIn.By.TOKEN).with(rolesOf(token)));
    }

    private Optional<Token> token(String secret) {
        return tokens.use(secret, clock.instant()).filter(token -> roles.admits(token.person())).filter(roles::isOwn);
    }

    /** What it may and its person may too. */
    private Set<Role> rolesOf(Token token) {
        EnumSet<Role> both = EnumSet.noneOf(Role.class);
        both.addAll(token.roles());
        both.retainAll(roles.of(token.person()));
        return both;
    }

}
