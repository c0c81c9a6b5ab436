package dev.parley.commandservice.web.references;

import static dev.parley.commandservice.web.Conversions.id;
import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.ReferenceCommand.LinkReference;
import dev.parley.commandservice.negotiation.commands.ReferenceCommand.RemoveReference;
import dev.parley.commandservice.policy.PolicyCommand.SetReferenceAddress;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.references.ReferenceBodies.LinkedReference;
import dev.parley.commandservice.web.references.ReferenceBodies.ReferenceAddress;
import dev.parley.commandservice.web.references.ReferenceBodies.Removal;
import dev.parley.sharedevents.ReferenceId;
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
@RequestMapping("/api")
@Tag(name = "References", description = "The deals and tickets in other systems that a negotiation is about.")
class ReferenceController {

    private final Commands commands;

    ReferenceController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/negotiations/{id}/references")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Link a deal or a ticket in another system",
            description = "To the negotiation or to one of its demands, in every state. It is found by"
                    + " GET /api/negotiations?reference=JIRA:PAY-42.")
    Mono<ResponseEntity<Recorded>> linkReference(@PathVariable("id") String id, @RequestBody LinkedReference body,
            Call call) {
        return commands.create(call, names -> new LinkReference(negotiation(id), call.by(), body.linked(names)));
    }

    @PostMapping("/negotiations/{id}/references/{referenceId}/removal")
    @Operation(summary = "Remove a reference", description = "The history keeps it.")
    Mono<ResponseEntity<Recorded>> removeReference(@PathVariable("id") String id,
            @PathVariable("referenceId") String reference, @RequestBody Removal body, Call call) {
        return commands.change(call, () -> new RemoveReference(negotiation(id), call.by(),
                id(reference, ReferenceId::new, Rule.UNKNOWN_REFERENCE), optional(body.reason())));
    }

    @PostMapping("/policy/references")
    @Operation(summary = "Say where what is in another system is found",
            description = "Every reference to that system without an address of its own leads there."
                    + " GET /api/policy shows the addresses.")
    Mono<ResponseEntity<Recorded>> setReferenceAddress(@RequestBody ReferenceAddress body, Call call) {
        return commands.change(call, () -> new SetReferenceAddress(call.by(), body.system(), body.url()));
    }

}
