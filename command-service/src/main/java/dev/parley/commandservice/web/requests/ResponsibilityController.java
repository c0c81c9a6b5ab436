package dev.parley.commandservice.web.requests;

import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AssignDecider;
import dev.parley.commandservice.negotiation.commands.RequestCommand.EstimateEffort;
import dev.parley.commandservice.negotiation.commands.RequestCommand.HandOver;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Reroute;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.PersonLookup;
import dev.parley.commandservice.web.requests.RequestBodies.Decider;
import dev.parley.commandservice.web.requests.RequestBodies.Effort;
import dev.parley.commandservice.web.requests.RequestBodies.Handover;
import dev.parley.commandservice.web.requests.RequestBodies.Routing;
import dev.parley.personaldata.Directory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/negotiations/{id}")
@Tag(name = "Responsibility", description = "What it would cost, and who answers for it.")
class ResponsibilityController {

    private final Commands commands;

    private final PersonLookup people;

    ResponsibilityController(Commands commands, PersonLookup people) {
        this.commands = commands;
        this.people = people;
    }

    @PostMapping("/effort")
    @Operation(summary = "Estimate the effort")
    Mono<ResponseEntity<Recorded>> estimateEffort(@PathVariable("id") String id, @RequestBody Effort body, Call call) {
        return commands.change(call,
                () -> new EstimateEffort(negotiation(id), call.by(), body.personDays().doubleValue()));
    }

    @PostMapping("/decider")
    @Operation(summary = "Assign who decides",
            description = "Somebody of PRODUCT who does not ask; from then on they decide, and nobody else of PRODUCT.")
    Mono<ResponseEntity<Recorded>> assignDecider(@PathVariable("id") String id, @RequestBody Decider body, Call call) {
        return commands.change(call,
                () -> new AssignDecider(negotiation(id), call.by(), people.named(body.person(), "/person")));
    }

    @PostMapping("/routing")
    @Operation(summary = "Route it to another area")
    Mono<ResponseEntity<Recorded>> reroute(@PathVariable("id") String id, @RequestBody Routing body, Call call) {
        return commands.change(call,
                () -> new Reroute(negotiation(id), call.by(), body.productArea(), optional(body.reason())));
    }

    @PostMapping("/handover")
    @Operation(summary = "Hand responsibility over",
            description = "One's own; a FACILITATOR that of someone who left. The negotiation goes on naming who raised"
                    + " it, and says in responsible and decider who it is now.")
    Mono<ResponseEntity<Recorded>> handOver(@PathVariable("id") String id, @RequestBody Handover body, Call call) {
        return commands.change(call, () -> {
            Directory.Found found = people.find(List.of(body.from(), body.to()), List.of());
            return new HandOver(negotiation(id), call.by(), PersonLookup.namedOrErased(found, body.from(), "/from"),
                    PersonLookup.named(found, body.to(), "/to"));
        });
    }

}
