package dev.parley.commandservice.web.retrospectives;

import static dev.parley.commandservice.web.Conversions.id;
import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;
import static dev.parley.commandservice.web.Conversions.text;

import dev.parley.commandservice.dispatch.LatestPolicy;
import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.AddAgendaItem;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.AgreeAction;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.CloseRetrospective;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.CompleteAction;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.JoinRetrospective;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.NoteFinding;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.OpenRetrospective;
import dev.parley.commandservice.retrospective.RetrospectiveCommand;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.retrospectives.RetrospectiveBodies.Closing;
import dev.parley.commandservice.web.retrospectives.RetrospectiveBodies.Completion;
import dev.parley.commandservice.web.retrospectives.RetrospectiveBodies.NewAction;
import dev.parley.commandservice.web.retrospectives.RetrospectiveBodies.NewAgendaItem;
import dev.parley.commandservice.web.retrospectives.RetrospectiveBodies.NewFinding;
import dev.parley.commandservice.web.retrospectives.RetrospectiveBodies.RetrospectivePeriod;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.ActionId;
import dev.parley.sharedevents.AgendaItemId;
import dev.parley.sharedevents.FindingId;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RetrospectiveId;
import dev.parley.sharedevents.rules.Rule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/retrospectives")
@Tag(name = "Retrospectives", description = "What sales and product look at together.")
class RetrospectiveController {

    private final Commands commands;

    private final LatestPolicy policy;

    private final LogReader log;

    RetrospectiveController(Commands commands, LatestPolicy policy, LogReader log) {
        this.commands = commands;
        this.policy = policy;
        this.log = log;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Open a retrospective over a period",
            description = "Its figures stand at the head of the log now, and never move.")
    Mono<ResponseEntity<Recorded>> openRetrospective(@RequestBody RetrospectivePeriod body, Call call) {
        return commands.create(call, recorded -> placeOf(recorded.id()),
                () -> new OpenRetrospective(new RetrospectiveId(Ids.next()), call.by(), body.from(), body.to(),
                        log.head()));
    }

    @PostMapping("/{id}/participants")
    @Operation(summary = "Join a retrospective", description = "Each by their own login.")
    Mono<ResponseEntity<Recorded>> joinRetrospective(@PathVariable("id") String id, Call call) {
        return change(call, () -> new JoinRetrospective(retrospective(id), call.by()));
    }

    @PostMapping("/{id}/agenda")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put something on the agenda",
            description = "A figure, a negotiation, or what the text says; from the opening on, before anybody has joined.")
    Mono<ResponseEntity<Recorded>> addAgendaItem(@PathVariable("id") String id, @RequestBody NewAgendaItem body,
            Call call) {
        return create(id, call, () -> new AddAgendaItem(retrospective(id), call.by(), new AgendaItemId(Ids.next()),
                body.figure(), recorded(body.negotiation()), optional(body.text())));
    }

    @PostMapping("/{id}/findings")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Note what was found",
            description = "For those who have joined, and whoever leads; once both sides are there.")
    Mono<ResponseEntity<Recorded>> noteFinding(@PathVariable("id") String id, @RequestBody NewFinding body, Call call) {
        return create(id, call, () -> new NoteFinding(retrospective(id), call.by(), new FindingId(Ids.next()),
                text(body.text()), body.reason(), policy.inForce()));
    }

    @PostMapping("/{id}/actions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Agree on something to be done",
            description = "For those who have joined, and whoever leads; once both sides are there.")
    Mono<ResponseEntity<Recorded>> agreeAction(@PathVariable("id") String id, @RequestBody NewAction body, Call call) {
        return create(id, call, () -> new AgreeAction(retrospective(id), call.by(), new ActionId(Ids.next()),
                text(body.text()), body.ownerRole(), body.due(), policy.inForce().timeZone()));
    }

    @PostMapping("/{id}/actions/{actionId}/completion")
    @Operation(summary = "Say that an action was done",
            description = "For the role that owns it, and whoever leads; also after closing.")
    Mono<ResponseEntity<Recorded>> completeAction(@PathVariable("id") String id,
            @PathVariable("actionId") String action, @RequestBody Completion body, Call call) {
        return change(call, () -> new CompleteAction(retrospective(id), call.by(),
                id(action, ActionId::new, Rule.UNKNOWN_ACTION), optional(body.note())));
    }

    @PostMapping("/{id}/closing")
    @Operation(summary = "Close a retrospective",
            description = "Once both sides are there and something was agreed on or one says why not.")
    Mono<ResponseEntity<Recorded>> closeRetrospective(@PathVariable("id") String id, @RequestBody Closing body,
            Call call) {
        return change(call,
                () -> new CloseRetrospective(retrospective(id), call.by(), optional(body.noActionBecause())));
    }

    private Mono<ResponseEntity<Recorded>> create(String id, Call call, Supplier<RetrospectiveCommand> command) {
        return unlessUnknown(commands.create(call, recorded -> placeOf(id) + "#" + recorded.id(), command));
    }

    private Mono<ResponseEntity<Recorded>> change(Call call, Supplier<RetrospectiveCommand> command) {
        return unlessUnknown(commands.change(call, command));
    }

    private static Mono<ResponseEntity<Recorded>> unlessUnknown(Mono<ResponseEntity<Recorded>> answer) {
        return answer.onErrorMap(AggregateNotFoundException.class, _ -> Refusal.unknown(Rule.UNKNOWN_RETROSPECTIVE));
    }

    private @Nullable NegotiationId recorded(@Nullable String negotiation) {
        if (negotiation != null && log.stream(negotiation, 0, 1).isEmpty()) {
            throw Refusal.broken(List.of(Rule.UNKNOWN_NEGOTIATION));
        }
        return negotiation == null ? null : negotiation(negotiation);
    }

    private static String placeOf(String id) {
        return "/api/retrospectives/" + id;
    }

    private static RetrospectiveId retrospective(String path) {
        return id(path, RetrospectiveId::new, Rule.UNKNOWN_RETROSPECTIVE);
    }

}
