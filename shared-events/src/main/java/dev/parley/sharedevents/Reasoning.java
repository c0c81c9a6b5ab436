package dev.parley.sharedevents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a decision was taken and why, whatever it says.
 *
 * @param rationale absent only in imported history
 * @param decidedOn the day it was taken, in the negotiation's time zone
 * @param forum the meeting or channel it was taken in
 * @param merit how good the idea is, apart from the answer
 * @param customerWording how to tell the customer
 */
public record Reasoning(@Nullable Narrative rationale, List<PersonId> decidedBy, LocalDate decidedOn,
        @Nullable Narrative forum, @Nullable Narrative minutesLink, List<Ground> grounds, @Nullable Merit merit,
        @Nullable Forecast forecast, @Nullable Narrative customerWording, List<Narrative> conditions) {

    /** A reason that the deciding side gives. */
    public record Ground(ReasonCode code, @Nullable Narrative statement) {
    }

    /** How good an idea is: a good one may still get a no. */
    public enum Merit {

        HIGH, MEDIUM, LOW

    }

    /**
     * What the decision is expected to lead to.
     *
     * @param probability from 0 to 1
     */
    public record Forecast(Narrative statement, double probability, LocalDate reviewOn) {
    }

}
