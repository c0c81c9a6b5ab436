package dev.parley.queryservice.analytics.reasons;

import dev.parley.queryservice.analytics.EnumCounts;
import dev.parley.queryservice.views.negotiations.Claim.Status;

/** How the claims of one code fared. */
final class ClaimCounts {

    private long requests;

    private long asserted;

    private long challenged;

    private long unsupported;

    private final EnumCounts<Status> byStatus = new EnumCounts<>(Status.class);

    /** Requests with at least one. */
    long requests() {
        return requests;
    }

    /** All that were made. */
    long asserted() {
        return asserted;
    }

    /** Those that were ever challenged. */
    long challenged() {
        return challenged;
    }

    /** Those that nobody has challenged or resolved. */
    long unexamined() {
        return of(Status.ASSERTED);
    }

    long unsupported() {
        return unsupported;
    }

    long of(Status status) {
        return byStatus.of(status);
    }

    void count(ClaimObservation claim) {
        requests += claim.first() ? 1 : 0;
        asserted++;
        challenged += claim.challenged() ? 1 : 0;
        unsupported += claim.unsupported() ? 1 : 0;
        byStatus.add(claim.status());
    }

    void add(ClaimCounts others) {
        requests += others.requests;
        asserted += others.asserted;
        challenged += others.challenged;
        unsupported += others.unsupported;
        byStatus.add(others.byStatus);
    }

}
