package dev.parley.commandservice.web.decisions;

import static dev.parley.commandservice.web.Conversions.list;
import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Escalate;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OpenLastCall;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OverrideDecision;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.RecordStance;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Reopen;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Supersede;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.decisions.ProcessBodies.DecisionOverride;
import dev.parley.commandservice.web.decisions.ProcessBodies.Escalation;
import dev.parley.commandservice.web.decisions.ProcessBodies.LastCall;
import dev.parley.commandservice.web.decisions.ProcessBodies.Reopening;
import dev.parley.commandservice.web.decisions.ProcessBodies.Stance;
import dev.parley.commandservice.web.decisions.ProcessBodies.Supersession;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/negotiations/{id}")
@Tag(name = "Decisions")
class ProcessController {

    private final Commands commands;

    ProcessController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/last-call")
    @Operation(summary = "Open a last call")
    Mono<ResponseEntity<Recorded>> openLastCall(@PathVariable("id") String id, @RequestBody LastCall body, Call call) {
        return commands.change(call,
                () -> new OpenLastCall(negotiation(id), call.by(), body.disposition(), body.optionId()));
    }

    @PostMapping("/escalation")
    @Operation(summary = "Ask an executive to decide", description = "Once it has been left undecided too long.")
    Mono<ResponseEntity<Recorded>> escalate(@PathVariable("id") String id, @RequestBody Escalation body, Call call) {
        return commands.change(call, () -> new Escalate(negotiation(id), call.by(), optional(body.reason())));
    }

    @PostMapping("/override")
    @Operation(summary = "Replace the decision")
    Mono<ResponseEntity<Recorded>> override(@PathVariable("id") String id, @RequestBody DecisionOverride body,
            Call call) {
        return commands.change(call, () -> new OverrideDecision(negotiation(id), call.by(), body.disposition(),
                body.optionId(), body.revisitOn(), optional(body.reason()), body.cause()));
    }

    @PostMapping("/stances")
    @Operation(summary = "Agree or dissent", description = "An executive's stance may come before the decision.")
    Mono<ResponseEntity<Recorded>> recordStance(@PathVariable("id") String id, @RequestBody Stance body, Call call) {
        return commands.change(call,
                () -> new RecordStance(negotiation(id), call.by(), body.stance(), optional(body.note())));
    }

    @PostMapping("/reopening")
    @Operation(summary = "Reopen because of something new")
    Mono<ResponseEntity<Recorded>> reopen(@PathVariable("id") String id, @RequestBody Reopening body, Call call) {
        return commands.change(call, () -> new Reopen(negotiation(id), call.by(), list(body.evidenceIds()),
                list(body.demandIds()), optional(body.news())));
    }

    @PostMapping("/supersession")
    @Operation(summary = "Let a later request take its place")
    Mono<ResponseEntity<Recorded>> supersede(@PathVariable("id") String id, @RequestBody Supersession body, Call call) {
        return commands.change(call, () -> new Supersede(negotiation(id), call.by(), body.by()));
    }

}
