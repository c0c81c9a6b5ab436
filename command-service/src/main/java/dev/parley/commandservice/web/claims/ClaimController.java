package dev.parley.commandservice.web.claims;

import static dev.parley.commandservice.web.Conversions.id;
import static dev.parley.commandservice.web.Conversions.negotiation;
import static dev.parley.commandservice.web.Conversions.optional;
import static dev.parley.commandservice.web.Conversions.text;

import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.AddClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.AttachEvidence;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ChallengeClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ResolveClaim;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.claims.ClaimBodies.Challenge;
import dev.parley.commandservice.web.claims.ClaimBodies.ClaimResolution;
import dev.parley.commandservice.web.claims.ClaimBodies.NewClaim;
import dev.parley.commandservice.web.claims.ClaimBodies.NewEvidence;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.Ids;
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
@RequestMapping("/api/negotiations/{id}/claims")
@Tag(name = "Claims", description = "Reasons, their evidence, and what becomes of them.")
class ClaimController {

    private final Commands commands;

    ClaimController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Give a reason")
    Mono<ResponseEntity<Recorded>> addClaim(@PathVariable("id") String id, @RequestBody NewClaim body, Call call) {
        return commands.create(call, () -> new AddClaim(negotiation(id), call.by(), new ClaimId(Ids.next()),
                body.code(), optional(body.statement())));
    }

    @PostMapping("/{claimId}/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Attach evidence to a claim")
    Mono<ResponseEntity<Recorded>> attachEvidence(@PathVariable("id") String id, @PathVariable("claimId") String claim,
            @RequestBody NewEvidence body, Call call) {
        return commands.create(call,
                () -> new AttachEvidence(negotiation(id), call.by(), claim(claim), new EvidenceId(Ids.next()),
                        optional(body.source()), body.date(), optional(body.note()), optional(body.link())));
    }

    @PostMapping("/{claimId}/challenge")
    @Operation(summary = "Challenge a claim of the other side")
    Mono<ResponseEntity<Recorded>> challengeClaim(@PathVariable("id") String id, @PathVariable("claimId") String claim,
            @RequestBody Challenge body, Call call) {
        return commands.change(call,
                () -> new ChallengeClaim(negotiation(id), call.by(), claim(claim), text(body.question())));
    }

    @PostMapping("/{claimId}/resolution")
    @Operation(summary = "Say what becomes of a claim",
            description = "The other side substantiates, the claiming side concedes," + " either disputes.")
    Mono<ResponseEntity<Recorded>> resolveClaim(@PathVariable("id") String id, @PathVariable("claimId") String claim,
            @RequestBody ClaimResolution body, Call call) {
        return commands.change(call, () -> new ResolveClaim(negotiation(id), call.by(), claim(claim), body.outcome(),
                optional(body.note())));
    }

    private static ClaimId claim(String path) {
        return id(path, ClaimId::new, Rule.UNKNOWN_CLAIM);
    }

}
