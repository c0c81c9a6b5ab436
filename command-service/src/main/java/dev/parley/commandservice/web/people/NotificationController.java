package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.Reaching;
import dev.parley.commandservice.web.people.NotificationBodies.Asked;
import dev.parley.commandservice.web.people.NotificationBodies.Confirmation;
import dev.parley.commandservice.web.people.NotificationBodies.NewAddress;
import dev.parley.commandservice.web.people.NotificationBodies.NewNotifications;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.caller.OwnAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What people want mailed to themselves, and where. */
@RestController
@RequestMapping("/api/me/notifications")
@Tag(name = "Callers")
class NotificationController {

    private final Reaching reaching;

    private final OwnAddress own;

    private final Clock clock;

    private final Scheduler blocking;

    NotificationController(Reaching reaching, OwnAddress own, Clock clock, Scheduler blocking) {
        this.reaching = reaching;
        this.own = own;
        this.clock = clock;
        this.blocking = blocking;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Choose what one is mailed, and when", operationId = "chooseNotifications",
            description = "It counts once one has an address. The first digest comes at the next hour that is chosen.")
    Mono<Void> choose(@RequestBody NewNotifications body, Caller caller) {
        PersonId person = caller.inPerson();
        return run(() -> reaching.choose(person, body.atOnce(), body.digest(), body.hour(), body.timeZone(),
                clock.instant()));
    }

    @PostMapping("/address")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Say where one wants to be mailed", operationId = "claimAddress",
            description = "A link is mailed there; the address counts once one has followed it. Until then the one before does.")
    Mono<Asked> claim(@RequestBody NewAddress body, Caller caller, ServerHttpRequest request) {
        PersonId person = caller.inPerson();
        return Mono
            .fromCallable(() -> new Asked(reaching.claim(person, body.address(),
                    secret -> own.page(request, "/account#" + secret), clock.instant())))
            .subscribeOn(blocking);
    }

    @PostMapping("/address/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Confirm that an address is one's own", operationId = "confirmAddress")
    Mono<Void> confirm(@RequestBody Confirmation body, Caller caller) {
        PersonId person = caller.inPerson();
        return run(() -> reaching.confirm(person, body.token(), clock.instant()));
    }

    @DeleteMapping("/address")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Be mailed nothing any more", operationId = "forgetAddress",
            description = "The address is forgotten.")
    Mono<Void> forget(Caller caller) {
        PersonId person = caller.inPerson();
        return run(() -> reaching.forget(person));
    }

    private Mono<Void> run(Runnable change) {
        return Mono.<Void>fromRunnable(change).subscribeOn(blocking);
    }

}
