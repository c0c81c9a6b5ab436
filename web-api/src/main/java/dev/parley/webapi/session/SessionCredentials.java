package dev.parley.webapi.session;

import dev.parley.personaldata.Logins;
import dev.parley.personaldata.Session;
import dev.parley.personaldata.Sessions;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.caller.CredentialReader;
import dev.parley.webapi.caller.SignedIn;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Knows callers by the cookie of their session. A session that has ended is none: the
 * browser sends its cookie along wherever it goes, to where one signs in too.
 */
final class SessionCredentials implements CredentialReader {

    private final Sessions sessions;

    private final Logins logins;

    private final RolesAtPresent roles;

    private final InstantSource clock;

    private final Scheduler blocking;

    SessionCredentials(Sessions sessions, Logins logins, RolesAtPresent roles, InstantSource clock,
            Scheduler blocking) {
        this.sessions = sessions;
        this.logins = logins;
        this.roles = roles;
        this.clock = clock;
        this.blocking = blocking;
    }

    @Override
    public Mono<Authentication> read(ServerWebExchange call) {
        return secret(call).flatMap(secret -> Mono.fromCallable(() -> person(secret)).subscribeOn(blocking))
            .flatMap(Mono::justOrEmpty)
            .map(person -> new SignedIn(person, SignedIn.By.SESSION).with(roles.of(person)));
    }

    /** A page that is open and shows what happens is not in use by that alone. */
    @Override
    public Mono<Boolean> isGood(ServerWebExchange call) {
        return secret(call).flatMap(secret -> Mono.fromCallable(() -> isOpen(secret)).subscribeOn(blocking));
    }

    private static Mono<String> secret(ServerWebExchange call) {
        ServerHttpRequest request = call.getRequest();
        return request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION) ? Mono.empty()
                : Mono.justOrEmpty(SessionCookie.of(request));
    }

    private boolean isOpen(String secret) {
        return sessions.find(secret, clock.instant()).map(Session::person).filter(roles::admits).isPresent();
    }

    private Optional<PersonId> person(String secret) {
        Instant now = clock.instant();
        Optional<Session> used = sessions.use(secret, now);
        used.filter(session -> session.usedAt().equals(now))
            .ifPresent(session -> logins.seen(session.person(), LocalDate.ofInstant(now, ZoneOffset.UTC)));
        return used.map(Session::person).filter(roles::admits);
    }

}
