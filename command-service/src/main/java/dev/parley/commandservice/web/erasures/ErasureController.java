package dev.parley.commandservice.web.erasures;

import static dev.parley.commandservice.web.Conversions.id;
import static dev.parley.commandservice.web.Conversions.text;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.erasing.NarrativeScan;
import dev.parley.commandservice.erasing.NarrativeScan.Place;
import dev.parley.commandservice.erasure.ErasureCommand.ApproveErasure;
import dev.parley.commandservice.erasure.ErasureCommand.PlaceHold;
import dev.parley.commandservice.erasure.ErasureCommand.ReleaseHold;
import dev.parley.commandservice.erasure.ErasureCommand.RequestErasure;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.erasures.ErasureBodies.AboutSubject;
import dev.parley.commandservice.web.erasures.ErasureBodies.Because;
import dev.parley.commandservice.web.erasures.ErasureBodies.Wanted;
import dev.parley.sharedevents.ErasureId;
import dev.parley.sharedevents.HoldId;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.rules.Rule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

@RestController
@RequestMapping("/api")
@Tag(name = "Erasure", description = "What is to be forgotten, and what must not be.")
class ErasureController {

    private final Commands commands;

    private final Subjects subjects;

    private final NarrativeScan narrative;

    private final Scheduler blocking;

    ErasureController(Commands commands, Subjects subjects, NarrativeScan narrative, Scheduler blocking) {
        this.commands = commands;
        this.subjects = subjects;
        this.narrative = narrative;
        this.blocking = blocking;
    }

    @PostMapping("/erasures")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask for something to be erased",
            description = "A person, an account, the narrative of a negotiation or of one entry. Nothing is erased"
                    + " until somebody else approves it.")
    Mono<ResponseEntity<Recorded>> requestErasure(@RequestBody AboutSubject body, Call call) {
        return commands.create(call, recorded -> "/api/erasures/" + recorded.id(),
                () -> new RequestErasure(new ErasureId(Ids.next()), call.by(), subjects.named(body.subject()),
                        text(body.reason())));
    }

    @PostMapping("/erasures/{id}/approval")
    @Operation(summary = "Approve an erasure that somebody else has asked for",
            description = "Answers when it is done: nothing can read it any more, and the log says so.")
    Mono<ResponseEntity<Recorded>> approveErasure(@PathVariable("id") String id, @RequestBody Because body, Call call) {
        return commands.change(call,
                () -> new ApproveErasure(id(id, ErasureId::new, Rule.UNKNOWN_ERASURE), call.by(), text(body.reason())));
    }

    @PostMapping("/erasures/scan")
    @Operation(summary = "Find where a text stands in narrative",
            description = "Answers with places alone, and nothing of what stands around it.")
    Mono<List<Place>> scanNarrative(@RequestBody Wanted body) {
        return Mono.fromCallable(() -> narrative.find(body.text())).subscribeOn(blocking);
    }

    @PostMapping("/holds")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Keep something from being erased", description = "Until the hold is released.")
    Mono<ResponseEntity<Recorded>> placeHold(@RequestBody AboutSubject body, Call call) {
        return commands.create(call, recorded -> "/api/holds#" + recorded.id(),
                () -> new PlaceHold(new HoldId(Ids.next()), call.by(), subjects.named(body.subject()),
                        text(body.reason())));
    }

    @PostMapping("/holds/{id}/release")
    @Operation(summary = "Release a hold", description = "What nothing else holds can be erased from then on.")
    Mono<ResponseEntity<Recorded>> releaseHold(@PathVariable("id") String id, @RequestBody Because body, Call call) {
        return commands.change(call,
                () -> new ReleaseHold(id(id, HoldId::new, Rule.UNKNOWN_HOLD), call.by(), text(body.reason())));
    }

}
