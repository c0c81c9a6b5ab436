package dev.parley.query.analytics.reasons;

import dev.parley.query.views.negotiations.Claim;
import dev.parley.query.views.negotiations.Negotiation;

/**
 * How the claims of one code fared.
 *
 * @param requests those with at least one
 * @param asserted all that were made
 * @param challenged those that were ever challenged
 * @param unexamined those that nobody has challenged or resolved
 */
record ClaimCounts(long requests, long asserted, long challenged, long substantiated, long conceded, long disputed,
        long unexamined, long unsupported) {

    static final ClaimCounts NONE = new ClaimCounts(0, 0, 0, 0, 0, 0, 0, 0);

    /**
     * One claim's.
     * @param first whether it is the first of its code in its request
     */
    static ClaimCounts of(Claim claim, Negotiation negotiation, boolean first) {
        Claim.Status status = claim.counted();
        return new ClaimCounts(one(first), 1, one(claim.challenged() != null),
                one(status == Claim.Status.SUBSTANTIATED), one(status == Claim.Status.CONCEDED),
                one(status == Claim.Status.DISPUTED), one(status == Claim.Status.ASSERTED),
                one(Unsupported.is(claim, negotiation)));
    }

    ClaimCounts plus(ClaimCounts other) {
        return new ClaimCounts(requests + other.requests, asserted + other.asserted, challenged + other.challenged,
                substantiated + other.substantiated, conceded + other.conceded, disputed + other.disputed,
                unexamined + other.unexamined, unsupported + other.unsupported);
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

}
