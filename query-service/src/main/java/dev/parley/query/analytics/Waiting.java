package dev.parley.query.analytics;

import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a negotiation has waited for its next decision, and whether that is too long.
 */
public final class Waiting {

    private Waiting() {
    }

    /** Whole days since it was raised or last taken up again; 0 before that. */
    public static long days(Negotiation negotiation, Today today) {
        LocalDate since = LocalDate.ofInstant(negotiation.openSince(), negotiation.request().policy().timeZone());
        return Math.max(0, ChronoUnit.DAYS.between(since, today.of(negotiation)));
    }

    /** Whether it is undecided for longer than its policy allows. */
    public static boolean isTooLong(Negotiation negotiation, Today today) {
        return negotiation.state().isUndecided()
                && days(negotiation, today) > negotiation.request().policy().answerWithinDays();
    }

    /** Whether it stands at a deferral whose day has passed. */
    public static boolean isPastRevisit(Negotiation negotiation, Today today) {
        return negotiation.state() == State.DECIDED && negotiation.decision()
            .map(Decision::revisitOn)
            .filter(revisitOn -> revisitOn.isBefore(today.of(negotiation)))
            .isPresent();
    }

}
