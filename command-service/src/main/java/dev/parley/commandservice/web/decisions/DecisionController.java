package dev.parley.commandservice.web.decisions;

import static dev.parley.commandservice.web.Conversions.list;
import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;
import static dev.parley.commandservice.web.Conversions.text;
import static dev.parley.commandservice.web.Conversions.texts;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.CompleteDecision;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Decide;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.PersonLookup;
import dev.parley.commandservice.web.decisions.DecisionBodies.DecisionCompletion;
import dev.parley.commandservice.web.decisions.DecisionBodies.Decision;
import dev.parley.commandservice.web.decisions.DecisionBodies.Forecast;
import dev.parley.commandservice.web.decisions.DecisionBodies.Ground;
import dev.parley.sharedevents.Reasoning;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Decisions", description = "How the decision comes about, and what may replace it.")
class DecisionController {

    private final Commands commands;

    private final PersonLookup people;

    DecisionController(Commands commands, PersonLookup people) {
        this.commands = commands;
        this.people = people;
    }

    @PostMapping("/api/negotiations/{id}/decision")
    @Operation(summary = "Decide", description = "PRODUCT of the answering side; EXECUTIVE what was escalated;"
            + " FACILITATOR records what a meeting decided.")
    Mono<ResponseEntity<Recorded>> decide(@PathVariable("id") String id, @RequestBody Decision body, Call call) {
        return commands.change(call, () -> command(id, body, call));
    }

    @PostMapping("/api/negotiations/{id}/decision/completion")
    @Operation(summary = "Say what an expedited decision left out")
    Mono<ResponseEntity<Recorded>> completeDecision(@PathVariable("id") String id, @RequestBody DecisionCompletion body,
            Call call) {
        return commands.change(call, () -> new CompleteDecision(negotiation(id), call.by(), forecast(body.forecast()),
                optional(body.noAlternativeBecause())));
    }

    private Decide command(String id, Decision body, Call call) {
        return new Decide(negotiation(id), call.by(), body.disposition(), body.optionId(), optional(body.rationale()),
                texts(body.displaces()), optional(body.displacesNothingBecause()), forecast(body.forecast()),
                Boolean.TRUE.equals(body.acknowledgesWeakReasons()), grounds(body.grounds()), body.merit(),
                optional(body.noAlternativeBecause()), optional(body.imposedBecause()),
                optional(body.customerWording()), body.revisitOn(), optional(body.revisitWhen()),
                texts(body.conditions()), body.decidedOn(), people.allNamed(body.decidedBy(), "/decidedBy"),
                optional(body.forum()), optional(body.minutesLink()));
    }

    private static Reasoning.@Nullable Forecast forecast(@Nullable Forecast body) {
        return body == null ? null
                : new Reasoning.Forecast(text(body.statement()), body.probability(), body.reviewOn());
    }

    private static List<Reasoning.Ground> grounds(@Nullable List<Ground> grounds) {
        return list(grounds).stream()
            .map(ground -> new Reasoning.Ground(ground.code(), optional(ground.statement())))
            .toList();
    }

}
