package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.OwnTokens;
import dev.parley.commandservice.accounts.OwnTokens.Made;
import dev.parley.commandservice.web.Conversions;
import dev.parley.commandservice.web.people.PeopleBodies.MadeToken;
import dev.parley.commandservice.web.people.PeopleBodies.NewToken;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Tokens for scripts. */
@RestController
@RequestMapping("/api/tokens")
@Tag(name = "Callers")
class TokenController {

    private final OwnTokens tokens;

    private final Clock clock;

    private final Scheduler blocking;

    TokenController(OwnTokens tokens, Clock clock, Scheduler blocking) {
        this.tokens = tokens;
        this.clock = clock;
        this.blocking = blocking;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a token for a script", operationId = "makeToken",
            description = "The token is said this once. It can do what its roles can, as long as its owner can too.")
    Mono<MadeToken> make(@RequestBody NewToken body, Caller caller) {
        PersonId owner = caller.inPerson();
        PersonId service = service(body.personId());
        return Mono
            .fromCallable(
                    () -> tokens.make(owner, service, body.name(), body.roles(), body.expiresOn(), clock.instant()))
            .subscribeOn(blocking)
            .map(TokenController::made);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a token", operationId = "revokeToken")
    Mono<Void> revoke(@PathVariable("id") String id, Caller caller) {
        PersonId owner = caller.inPerson();
        return Mono.fromRunnable(() -> {
            if (!tokens.revoke(owner, id)) {
                throw CallRules.NOT_FOUND.exception("you have no token " + id);
            }
        }).subscribeOn(blocking).then();
    }

    private static MadeToken made(Made made) {
        return new MadeToken(made.token().id(), made.secret(), made.token().expiresOn());
    }

    private static @Nullable PersonId service(@Nullable String id) {
        return id == null ? null : Conversions.id(id, PersonId::new, Rule.UNKNOWN_PERSON);
    }

}
