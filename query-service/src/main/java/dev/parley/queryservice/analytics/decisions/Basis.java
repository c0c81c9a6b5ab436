package dev.parley.queryservice.analytics.decisions;

import dev.parley.queryservice.filters.DecidedOn;
import java.util.Locale;

/** Which decision of a negotiation is looked at. */
public enum Basis {

    /** The first yes or no: once there is one, the negotiation stands there. */
    FIRST,
    /** The one that it stands at now. */
    CURRENT;

    /** As a call names it. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision that it goes by. */
    public DecidedOn decidedOn() {
        return switch (this) {
            case FIRST -> DecidedOn.FIRST_ANSWER_OR_STANDING;
            case CURRENT -> DecidedOn.STANDING;
        };
    }

}
