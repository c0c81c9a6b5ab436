package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.SigningIn;
import dev.parley.commandservice.web.people.PeopleBodies.Credentials;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.caller.WaysIn;
import dev.parley.webapi.session.SessionCookie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Signing in and out. */
@RestController
@RequestMapping("/api")
@Tag(name = "Callers")
class SessionController {

    /** Where one signs out of the provider too. */
    private static final URI PROVIDER = URI.create("/api/session/oidc/end");

    private final WaysIn ways;

    private final SigningIn signingIn;

    private final PasswordTries passwords;

    private final SessionCookie cookie;

    private final Clock clock;

    private final Scheduler blocking;

    SessionController(WaysIn ways, SigningIn signingIn, PasswordTries passwords, SessionCookie cookie, Clock clock,
            Scheduler blocking) {
        this.ways = ways;
        this.signingIn = signingIn;
        this.passwords = passwords;
        this.cookie = cookie;
        this.clock = clock;
        this.blocking = blocking;
    }

    @PostMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign in", operationId = "signIn",
            description = "Opens a session and sets its cookie. What was wrong is not said; who was wrong often waits.")
    @SecurityRequirements
    Mono<Void> signIn(@RequestBody Credentials body, ServerWebExchange exchange) {
        ways.requireLocal();
        return passwords
            .attempt(body.login(), exchange.getRequest(),
                    () -> signingIn.signIn(body.login(), body.password(), clock.instant()))
            .doOnNext(secret -> cookie.set(exchange, secret))
            .then();
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out", operationId = "signOut",
            description = "Ends the session that the call came by. Location says where to sign out of the identity provider too, if it came from there.")
    Mono<Void> signOut(Caller caller, ServerWebExchange exchange) {
        return end(exchange, () -> SessionCookie.of(exchange.getRequest())
            .ifPresent(secret -> signingIn.signOut(secret, clock.instant())));
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out everywhere", operationId = "signOutEverywhere",
            description = "Ends all of one's own sessions. Location says where to sign out of the identity provider too.")
    Mono<Void> signOutEverywhere(Caller caller, ServerWebExchange exchange) {
        PersonId person = caller.inPerson();
        return end(exchange, () -> signingIn.signOutEverywhere(person));
    }

    private Mono<Void> end(ServerWebExchange exchange, Runnable ending) {
        return Mono.fromCallable(() -> {
            boolean provided = SessionCookie.of(exchange.getRequest())
                .filter(secret -> signingIn.isProvided(secret, clock.instant()))
                .isPresent();
            ending.run();
            return provided;
        }).subscribeOn(blocking).doOnNext(provided -> {
            cookie.remove(exchange);
            if (provided) {
                exchange.getResponse().getHeaders().setLocation(PROVIDER);
            }
        }).then();
    }

}
