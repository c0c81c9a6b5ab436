package dev.parley.queryservice.analytics.reasons;

import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim that was made and how it fared.
 *
 * @param first whether it is the first of its code in its request
 */
record ClaimObservation(ReasonCode code, boolean first, boolean challenged, Claim.Status status, boolean unsupported) {

    /** Those of one negotiation that still count. */
    static List<ClaimObservation> in(Negotiation negotiation) {
        List<ClaimObservation> all = new ArrayList<>();
        negotiation.claims().own().forEach(claim -> {
            boolean first = all.stream().noneMatch(other -> other.code().equals(claim.code()));
            all.add(new ClaimObservation(ReasonCatalogue.same(claim.code(), negotiation.request().policy()), first,
                    claim.challenged() != null, claim.counted(), Unsupported.is(claim, negotiation)));
        });
        return List.copyOf(all);
    }

}
