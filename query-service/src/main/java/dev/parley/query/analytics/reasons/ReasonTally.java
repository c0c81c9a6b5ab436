package dev.parley.query.analytics.reasons;

import dev.parley.events.ReasonCode;
import dev.parley.query.analytics.Tally;
import dev.parley.query.views.negotiations.Claim;
import dev.parley.query.views.negotiations.Negotiation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests, and how the claims given for them fared, code by code. */
public final class ReasonTally implements Tally<ReasonTally> {

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
        return byCode.getOrDefault(code, ClaimCounts.NONE);
    }

    @Override
    public void count(Negotiation negotiation) {
        requests++;
        List<Claim> claims = negotiation.claims().counted().toList();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean first = claims.subList(0, i).stream().noneMatch(other -> other.code().equals(claim.code()));
            add(claim.code(), ClaimCounts.of(claim, negotiation, first));
        }
    }

    @Override
    public void add(ReasonTally part) {
        requests += part.requests;
        part.byCode.forEach(this::add);
    }

    private void add(ReasonCode code, ClaimCounts counts) {
        byCode.merge(code, counts, ClaimCounts::plus);
    }

}
