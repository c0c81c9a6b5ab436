package dev.parley.query.analytics.decisions;

import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.util.Optional;

/** Which decision of a negotiation is looked at. */
public enum Basis {

    /** The first yes or no: once there is one, the negotiation stands there. */
    FIRST,
    /** The one that it stands at now. */
    CURRENT;

    /** The decision that says where a negotiation stands, if there is one. */
    public Optional<Decision> decision(Negotiation negotiation) {
        return switch (this) {
            case FIRST -> negotiation.decisions().firstDecisive().or(negotiation::decision);
            case CURRENT -> negotiation.decision();
        };
    }

}
