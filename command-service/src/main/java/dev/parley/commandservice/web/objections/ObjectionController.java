package dev.parley.commandservice.web.objections;

import static dev.parley.commandservice.web.Conversions.id;
import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.RaiseObjection;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ResolveObjection;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.objections.ObjectionBodies.NewObjection;
import dev.parley.commandservice.web.objections.ObjectionBodies.ObjectionResolution;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.ObjectionId;
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
@RequestMapping("/api/negotiations/{id}/objections")
@Tag(name = "Objections", description = "The harm that something would do, and how it is dealt with.")
class ObjectionController {

    private final Commands commands;

    ObjectionController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Object", description = "A blocking one interrupts a last call.")
    Mono<ResponseEntity<Recorded>> raiseObjection(@PathVariable("id") String id, @RequestBody NewObjection body,
            Call call) {
        return commands.create(call,
                () -> new RaiseObjection(negotiation(id), call.by(), new ObjectionId(Ids.next()), body.optionId(),
                        body.code(), optional(body.harm()), optional(body.argument()),
                        Boolean.TRUE.equals(body.blocking())));
    }

    @PostMapping("/{objectionId}/resolution")
    @Operation(summary = "Integrate, withdraw or overrule an objection",
            description = "The objector integrates or withdraws; PRODUCT overrules, on G05 to G07 an EXECUTIVE.")
    Mono<ResponseEntity<Recorded>> resolveObjection(@PathVariable("id") String id,
            @PathVariable("objectionId") String objection, @RequestBody ObjectionResolution body, Call call) {
        return commands.change(call,
                () -> new ResolveObjection(negotiation(id), call.by(),
                        id(objection, ObjectionId::new, Rule.UNKNOWN_OBJECTION), body.outcome(), body.optionId(),
                        optional(body.reason())));
    }

}
