package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.SigningIn;
import dev.parley.commandservice.web.people.PeopleBodies.Credentials;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.session.SessionCookie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
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

    private final SigningIn signingIn;

    private final PasswordTries passwords;

    private final SessionCookie cookie;

    private final Clock clock;

    private final Scheduler blocking;

    SessionController(SigningIn signingIn, PasswordTries passwords, SessionCookie cookie, Clock clock,
            Scheduler blocking) {
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
        return passwords
            .attempt(body.login(), exchange.getRequest(),
                    () -> signingIn.signIn(body.login(), body.password(), clock.instant()))
            .doOnNext(secret -> cookie.set(exchange, secret))
            .then();
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out", operationId = "signOut", description = "Ends the session that the call came by.")
    Mono<Void> signOut(Caller caller, ServerWebExchange exchange) {
        return end(exchange, () -> SessionCookie.of(exchange.getRequest())
            .ifPresent(secret -> signingIn.signOut(secret, clock.instant())));
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sign out everywhere", operationId = "signOutEverywhere",
            description = "Ends all of one's own sessions.")
    Mono<Void> signOutEverywhere(Caller caller, ServerWebExchange exchange) {
        PersonId person = caller.inPerson();
        return end(exchange, () -> signingIn.signOutEverywhere(person));
    }

    private Mono<Void> end(ServerWebExchange exchange, Runnable ending) {
        return Mono.fromRunnable(ending).subscribeOn(blocking).then(Mono.fromRunnable(() -> cookie.remove(exchange)));
    }

}
