package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.OwnAccount;
import dev.parley.commandservice.web.people.PeopleBodies.NewName;
import dev.parley.commandservice.web.people.PeopleBodies.NewPassword;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.session.SessionCookie;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What people change about themselves. */
@RestController
@RequestMapping("/api/me")
@Tag(name = "Callers")
class OwnAccountController {

    private final OwnAccount account;

    private final PasswordTries passwords;

    private final SessionCookie cookie;

    private final Clock clock;

    private final Scheduler blocking;

    OwnAccountController(OwnAccount account, PasswordTries passwords, SessionCookie cookie, Clock clock,
            Scheduler blocking) {
        this.account = account;
        this.passwords = passwords;
        this.cookie = cookie;
        this.clock = clock;
        this.blocking = blocking;
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change one's password", operationId = "changePassword",
            description = "Ends all of one's sessions, and opens a new one.")
    Mono<Void> changePassword(@RequestBody NewPassword body, Caller caller, ServerWebExchange exchange) {
        PersonId person = caller.inPerson();
        return Mono.fromCallable(() -> account.login(person))
            .subscribeOn(blocking)
            .flatMap(login -> passwords.attempt(login, exchange.getRequest(),
                    () -> account.changePassword(person, body.old(), body.changed(), clock.instant())))
            .doOnNext(secret -> cookie.set(exchange, secret))
            .then();
    }

    @PostMapping("/name")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change what one is called", operationId = "changeName",
            description = "Wherever one was named before, too: the log knows no names.")
    Mono<Void> changeName(@RequestBody NewName body, Caller caller) {
        PersonId person = caller.inPerson();
        return Mono.fromRunnable(() -> account.rename(person, body.name())).subscribeOn(blocking).then();
    }

}
