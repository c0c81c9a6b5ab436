package dev.parley.sharedevents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to the reasons that are given. */
public sealed interface ClaimEvent extends NegotiationEvent {

    ClaimId claim();

    /**
     * @param favours whether the claim speaks for a yes or for a no
     */
    record ClaimAdded(ClaimId claim, ReasonCode code, @Nullable Narrative statement, Side side,
            Favours favours) implements ClaimEvent {
    }

    /**
     * @param on the day that the evidence is from
     */
    record EvidenceAttached(EvidenceId evidence, ClaimId claim, Narrative source, @Nullable LocalDate on,
            @Nullable Narrative note, @Nullable Narrative link) implements ClaimEvent {
    }

    record ClaimChallenged(ClaimId claim, Narrative question) implements ClaimEvent {
    }

    record ClaimSubstantiated(ClaimId claim, @Nullable Narrative note) implements ClaimEvent {
    }

    record ClaimConceded(ClaimId claim, @Nullable Narrative note) implements ClaimEvent {
    }

    record ClaimDisputed(ClaimId claim, @Nullable Narrative note) implements ClaimEvent {
    }

    /** What a claim argues for. */
    enum Favours {

        YES, NO

    }

}
