package dev.parley.queryservice.analytics.decisions;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.Optional;

/** The one column that a negotiation stands in. */
public enum Standing {

    AS_ASKED, COUNTER_AGREED, COUNTER_IMPOSED, DECLINED, DEFERRED, WITHDRAWN, DUPLICATE, SUPERSEDED, OPEN;

    /** Where a negotiation stands. */
    public static Standing of(Negotiation negotiation, Basis basis) {
        Optional<Decision> first = negotiation.decisions().firstDecisive();
        if (basis == Basis.FIRST && first.isPresent()) {
            return of(first.get());
        }
        return switch (negotiation.state()) {
            case OPEN, LAST_CALL -> OPEN;
            case DECIDED -> of(negotiation.decision().orElseThrow());
            case WITHDRAWN -> WITHDRAWN;
            case DUPLICATE -> DUPLICATE;
            case SUPERSEDED -> SUPERSEDED;
        };
    }

    private static Standing of(Decision decision) {
        return switch (decision.disposition()) {
            case ACCEPTED -> AS_ASKED;
            case ACCEPTED_COUNTER -> decision.agreed() ? COUNTER_AGREED : COUNTER_IMPOSED;
            case DECLINED -> DECLINED;
            case DEFERRED -> DEFERRED;
        };
    }

}
