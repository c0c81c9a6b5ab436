package dev.parley.commandservice.negotiation.commands;

import java.time.LocalDate;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.rules.Operation;
import org.jspecify.annotations.Nullable;

/** About the reasons that are given. */
public sealed interface ClaimCommand extends NegotiationCommand {

    @Override
    default Operation operation() {
        return switch (this) {
            case AddClaim _ -> Operation.ADD_CLAIM;
            case AttachEvidence _ -> Operation.ATTACH_EVIDENCE;
            case ChallengeClaim _ -> Operation.CHALLENGE_CLAIM;
            case ResolveClaim _ -> Operation.RESOLVE_CLAIM;
        };
    }

    ClaimId claim();

    record AddClaim(NegotiationId negotiation, By by, ClaimId claim, ReasonCode code,
            @Nullable Narrative statement) implements ClaimCommand {
    }

    record AttachEvidence(NegotiationId negotiation, By by, ClaimId claim, EvidenceId evidence,
            @Nullable Narrative source, @Nullable LocalDate on, @Nullable Narrative note,
            @Nullable Narrative link) implements ClaimCommand {
    }

    record ChallengeClaim(NegotiationId negotiation, By by, ClaimId claim, Narrative question) implements ClaimCommand {
    }

    record ResolveClaim(NegotiationId negotiation, By by, ClaimId claim, ClaimOutcome outcome,
            @Nullable Narrative note) implements ClaimCommand {
    }

    /** How a claim can end. */
    enum ClaimOutcome {

        SUBSTANTIATED, CONCEDED, DISPUTED

    }

}
