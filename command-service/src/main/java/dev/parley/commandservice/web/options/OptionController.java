package dev.parley.commandservice.web.options;

import static dev.parley.commandservice.web.Conversions.id;
import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;
import static dev.parley.commandservice.web.Conversions.text;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.OptionCommand.ProposeCounterOption;
import dev.parley.commandservice.negotiation.commands.OptionCommand.RespondToCounterOption;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.options.OptionBodies.NewOption;
import dev.parley.commandservice.web.options.OptionBodies.OptionResponse;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.rules.Rule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
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
@RequestMapping("/api/negotiations/{id}/options")
@Tag(name = "Options", description = "Counter-options, and what the asking side says to them.")
class OptionController {

    private final Commands commands;

    OptionController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose a counter-option")
    Mono<ResponseEntity<Recorded>> proposeCounterOption(@PathVariable("id") String id, @RequestBody NewOption body,
            Call call) {
        return commands.create(call,
                () -> new ProposeCounterOption(negotiation(id), call.by(), new OptionId(Ids.next()),
                        text(body.summary()), optional(body.solvesProblem()), optional(body.strategyFit()),
                        optional(body.tradeOffs())));
    }

    @PostMapping("/{optionId}/response")
    @Operation(summary = "Answer a counter-option", description = "It may be changed until it is decided.")
    Mono<ResponseEntity<Recorded>> respondToCounterOption(@PathVariable("id") String id,
            @PathVariable("optionId") String option, @RequestBody OptionResponse body, Call call) {
        return commands.change(call,
                () -> new RespondToCounterOption(negotiation(id), call.by(),
                        id(option, OptionId::new, Rule.UNKNOWN_OPTION), body.answer(),
                        Objects.requireNonNullElse(body.answeredBy(), AnsweredBy.REP), optional(body.reason())));
    }

}
