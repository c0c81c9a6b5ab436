package dev.parley.queryservice.analytics.reasons;

import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.ReasonCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests, and how the claims given for them fared, code by code. */
public final class ReasonTally implements Tally<List<ClaimObservation>, ReasonTally> {

    private final Map<ReasonCode, ClaimCounts> byCode = new HashMap<>();

    private long requests;

    /** How many requests there are. */
    public long requests() {
        return requests;
    }

    /** How many of them were made with a claim of this code. */
    public long requestsWith(ReasonCode code) {
        return of(code).requests();
    }

    ClaimCounts of(ReasonCode code) {
        ClaimCounts counts = byCode.get(code);
        return counts == null ? new ClaimCounts() : counts;
    }

    @Override
    public List<ClaimObservation> observe(Negotiation negotiation) {
        return ClaimObservation.in(negotiation);
    }

    @Override
    public void count(List<ClaimObservation> claims) {
        requests++;
        for (ClaimObservation claim : claims) {
            counts(claim.code()).count(claim);
        }
    }

    @Override
    public void add(ReasonTally part) {
        requests += part.requests;
        part.byCode.forEach((code, counts) -> counts(code).add(counts));
    }

    private ClaimCounts counts(ReasonCode code) {
        return byCode.computeIfAbsent(code, _ -> new ClaimCounts());
    }

}
