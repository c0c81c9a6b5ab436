package dev.parley.commandservice.web.restatements;

import static dev.parley.commandservice.web.Conversions.id;
import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;
import static dev.parley.commandservice.web.Conversions.text;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.AnswerRestatement;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.RestateCase;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.restatements.RestatementBodies.NewRestatement;
import dev.parley.commandservice.web.restatements.RestatementBodies.RestatementAnswer;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.rules.Rule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/negotiations/{id}/restatements")
@Tag(name = "Restatements", description = "The other side's case in one's own words.")
class RestatementController {

    private final Commands commands;

    RestatementController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Restate the other side's case")
    Mono<ResponseEntity<Recorded>> restateCase(@PathVariable("id") String id, @RequestBody NewRestatement body,
            Call call) {
        return commands.create(call,
                () -> new RestateCase(negotiation(id), call.by(), new RestatementId(Ids.next()), text(body.text())));
    }

    @PostMapping("/{restatementId}/answer")
    @Operation(summary = "Say whether that is your case", description = "For the side whose case it is.")
    Mono<ResponseEntity<Recorded>> answerRestatement(@PathVariable("id") String id,
            @PathVariable("restatementId") String restatement, @RequestBody RestatementAnswer body, Call call) {
        return commands.change(call,
                () -> new AnswerRestatement(negotiation(id), call.by(),
                        id(restatement, RestatementId::new, Rule.UNKNOWN_RESTATEMENT), body.confirmed(),
                        optional(body.note())));
    }

}
