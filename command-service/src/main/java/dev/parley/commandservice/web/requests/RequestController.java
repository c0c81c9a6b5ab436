package dev.parley.commandservice.web.requests;

import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;

import dev.parley.commandservice.dispatch.LatestPolicy;
import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.RequestCommand.DeclineDuplicateSuggestion;
import dev.parley.commandservice.negotiation.commands.RequestCommand.MarkDuplicate;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Restore;
import dev.parley.commandservice.negotiation.commands.RequestCommand.ReviseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.SuggestDuplicate;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Withdraw;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.PersonLookup;
import dev.parley.commandservice.web.requests.EndBodies.Duplicate;
import dev.parley.commandservice.web.requests.EndBodies.Rejection;
import dev.parley.commandservice.web.requests.EndBodies.Restoration;
import dev.parley.commandservice.web.requests.EndBodies.Suggestion;
import dev.parley.commandservice.web.requests.EndBodies.Withdrawal;
import dev.parley.commandservice.web.requests.RequestBodies.NewDemand;
import dev.parley.commandservice.web.requests.RequestBodies.NewRequest;
import dev.parley.commandservice.web.requests.RequestBodies.Revision;
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
@RequestMapping("/api/negotiations")
@Tag(name = "Requests", description = "A request: raising it, its wording, its demands, its end.")
class RequestController {

    private final Commands commands;

    private final Drafts drafts;

    RequestController(Commands commands, PersonLookup people, LatestPolicy policy) {
        this.commands = commands;
        this.drafts = new Drafts(people, policy);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Raise a request", description = "PRODUCT raises what they heard themselves.")
    Mono<ResponseEntity<Recorded>> raiseRequest(@RequestBody NewRequest body, Call call) {
        return commands.create(call, names -> drafts.raise(body, call, names));
    }

    @PostMapping("/{id}/revision")
    @Operation(summary = "Revise the wording", description = "It interrupts a last call.")
    Mono<ResponseEntity<Recorded>> reviseRequest(@PathVariable("id") String id, @RequestBody Revision body, Call call) {
        return commands.change(call, () -> new ReviseRequest(negotiation(id), call.by(), optional(body.title()),
                optional(body.problem()), optional(body.ask())));
    }

    @PostMapping("/{id}/demands")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add an account that has the problem too")
    Mono<ResponseEntity<Recorded>> addDemand(@PathVariable("id") String id, @RequestBody NewDemand body, Call call) {
        return commands.create(call, names -> Drafts.add(negotiation(id), body, call, names));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Withdraw the request", description = "For whoever raised it.")
    Mono<ResponseEntity<Recorded>> withdraw(@PathVariable("id") String id, @RequestBody Withdrawal body, Call call) {
        return commands.change(call, () -> new Withdraw(negotiation(id), call.by(), optional(body.reason())));
    }

    @PostMapping("/{id}/duplicate")
    @Operation(summary = "Mark it as a duplicate of an earlier request")
    Mono<ResponseEntity<Recorded>> markDuplicate(@PathVariable("id") String id, @RequestBody Duplicate body,
            Call call) {
        return commands.change(call, () -> new MarkDuplicate(negotiation(id), call.by(), body.of()));
    }

    @PostMapping("/{id}/duplicate-suggestion")
    @Operation(summary = "Suggest that it is a duplicate of an earlier request",
            description = "It waits for a facilitator, who marks the duplicate or declines the suggestion.")
    Mono<ResponseEntity<Recorded>> suggestDuplicate(@PathVariable("id") String id, @RequestBody Suggestion body,
            Call call) {
        return commands.change(call,
                () -> new SuggestDuplicate(negotiation(id), call.by(), body.of(), optional(body.reason())));
    }

    @PostMapping("/{id}/duplicate-suggestion/rejection")
    @Operation(summary = "Say why it is no duplicate of what was suggested")
    Mono<ResponseEntity<Recorded>> declineDuplicateSuggestion(@PathVariable("id") String id,
            @RequestBody Rejection body, Call call) {
        return commands.change(call,
                () -> new DeclineDuplicateSuggestion(negotiation(id), call.by(), optional(body.reason())));
    }

    @PostMapping("/{id}/restoration")
    @Operation(summary = "Restore what was withdrawn or marked a duplicate")
    Mono<ResponseEntity<Recorded>> restore(@PathVariable("id") String id, @RequestBody Restoration body, Call call) {
        return commands.change(call, () -> new Restore(negotiation(id), call.by(), optional(body.reason())));
    }

}
