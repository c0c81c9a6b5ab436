package dev.parley.commandservice.web.people;

import dev.parley.commandservice.web.people.ViewBodies.NewsSince;
import dev.parley.commandservice.web.people.ViewBodies.SeenUpTo;
import dev.parley.eventlog.LogReader;
import dev.parley.personaldata.Seen;
import dev.parley.personaldata.SeenPositions;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** How far one has seen the log, and whether one is still led. */
@RestController
@RequestMapping("/api/me")
@Tag(name = "Callers")
class SeenController {

    private final SeenPositions positions;

    private final LogReader log;

    private final Clock clock;

    private final Scheduler blocking;

    SeenController(SeenPositions positions, LogReader log, Clock clock, Scheduler blocking) {
        this.positions = positions;
        this.log = log;
        this.clock = clock;
        this.blocking = blocking;
    }

    @PostMapping("/seen")
    @Operation(summary = "Say how far one has seen the log, and hear what is news", operationId = "see",
            description = "It is kept with one's account. After half an hour without a call, what has come meanwhile is news.")
    Mono<NewsSince> see(@RequestBody SeenUpTo body, Caller caller) {
        PersonId person = caller.inPerson();
        return Mono.fromCallable(() -> seen(person, body)).subscribeOn(blocking).map(SeenController::news);
    }

    /** What is still to come would otherwise be no news to them. */
    private Seen seen(PersonId person, SeenUpTo body) {
        if (body.position() > log.head()) {
            throw CallRules.INVALID_INPUT.exception("/position", "must not be beyond the end of the log");
        }
        return Boolean.TRUE.equals(body.all()) ? positions.caughtUp(person, body.position(), clock.instant())
                : positions.shown(person, body.position(), clock.instant());
    }

    @DeleteMapping("/guide")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put away what leads through a first negotiation", operationId = "putGuideAway")
    Mono<Void> putGuideAway(Caller caller) {
        PersonId person = caller.inPerson();
        return Mono.fromRunnable(() -> positions.unguided(person, clock.instant())).subscribeOn(blocking).then();
    }

    private static NewsSince news(Seen seen) {
        return new NewsSince(seen.since(), seen.guided());
    }

}
