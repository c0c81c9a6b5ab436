package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason that was given for a yes or for a no, and how it fared.
 *
 * @param challenged where it was last challenged
 * @param resolved where it was substantiated, conceded or disputed
 * @param retracted whether it no longer counts
 * @param from the duplicate that it was made in
 */
public record Claim(ClaimId id, ReasonCode code, Favours favours, Side side, Status status, Source added,
        @Nullable Source challenged, @Nullable Source resolved, List<Evidence> evidence, boolean retracted,
        @Nullable NegotiationId from) {

    /** How far the examination of a claim has come. */
    public enum Status {

        ASSERTED, CHALLENGED, SUBSTANTIATED, CONCEDED, DISPUTED

    }

    /** What counts: without evidence that still does, nothing is substantiated. */
    public Status counted() {
        if (status != Status.SUBSTANTIATED || hasEvidence()) {
            return status;
        }
        return challenged == null ? Status.ASSERTED : Status.CHALLENGED;
    }

    /** Whether there is evidence for it that still counts. */
    public boolean hasEvidence() {
        return evidence.stream().anyMatch(piece -> !piece.retracted());
    }

    static Claim of(ClaimAdded event, Source source) {
        return new Claim(event.claim(), event.code(), event.favours(), event.side(), Status.ASSERTED, source, null,
                null, List.of(), false, null);
    }

    Claim challengedAt(Source source) {
        return new Claim(id, code, favours, side, Status.CHALLENGED, added, source, resolved, evidence, retracted,
                from);
    }

    Claim resolvedAs(Status outcome, Source source) {
        return new Claim(id, code, favours, side, outcome, added, challenged, source, evidence, retracted, from);
    }

    Claim withEvidence(List<Evidence> all) {
        return new Claim(id, code, favours, side, status, added, challenged, resolved, all, retracted, from);
    }

    Claim retract() {
        return new Claim(id, code, favours, side, status, added, challenged, resolved, evidence, true, from);
    }

    Claim from(NegotiationId duplicate) {
        return new Claim(id, code, favours, side, status, added, challenged, resolved, evidence, retracted, duplicate);
    }

}
