package dev.parley.commandservice.web.outcomes;

import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDealOutcome;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDelivery;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordOutcome;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.ScoreProcess;
import dev.parley.commandservice.web.AccountLookup;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.outcomes.OutcomeBodies.Deal;
import dev.parley.commandservice.web.outcomes.OutcomeBodies.Delivery;
import dev.parley.commandservice.web.outcomes.OutcomeBodies.Outcome;
import dev.parley.commandservice.web.outcomes.OutcomeBodies.ProcessScore;
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
@Tag(name = "Outcomes", description = "Delivery, deals and reviews.")
class OutcomeController {

    private final Commands commands;

    private final AccountLookup accounts;

    OutcomeController(Commands commands, AccountLookup accounts) {
        this.commands = commands;
        this.accounts = accounts;
    }

    @PostMapping("/delivery")
    @Operation(summary = "Plan or record a delivery")
    Mono<ResponseEntity<Recorded>> recordDelivery(@PathVariable("id") String id, @RequestBody Delivery body,
            Call call) {
        return commands.change(call, () -> new RecordDelivery(negotiation(id), call.by(), body.plannedOn(),
                body.deliveredOn(), optional(body.link())));
    }

    @PostMapping("/deal-outcomes")
    @Operation(summary = "Record what became of a deal")
    Mono<ResponseEntity<Recorded>> recordDealOutcome(@PathVariable("id") String id, @RequestBody Deal body, Call call) {
        return commands.change(call, () -> new RecordDealOutcome(negotiation(id), call.by(),
                accounts.known(body.account()), body.outcome(), body.on(), optional(body.source()), body.confidence()));
    }

    @PostMapping("/review/process")
    @Operation(summary = "Score how the decision was made", description = "Once each side; hidden until both have.")
    Mono<ResponseEntity<Recorded>> scoreProcess(@PathVariable("id") String id, @RequestBody ProcessScore body,
            Call call) {
        return commands.change(call,
                () -> new ScoreProcess(negotiation(id), call.by(), body.score(), optional(body.note())));
    }

    @PostMapping("/review/outcome")
    @Operation(summary = "Say whether what was expected came true",
            description = "Once each side, after both have scored the process.")
    Mono<ResponseEntity<Recorded>> recordOutcome(@PathVariable("id") String id, @RequestBody Outcome body, Call call) {
        return commands.change(call,
                () -> new RecordOutcome(negotiation(id), call.by(), body.cameTrue(), optional(body.note())));
    }

}
