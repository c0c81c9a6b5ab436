package dev.parley.queryservice.analytics;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a negotiation has waited for its next decision, and whether that is too long.
 *
 * @param zone where its days are computed
 * @param since the day that it was raised or last taken up again; absent if it waits for
 * none
 * @param answerOn the last day on which an answer is in time; absent if it waits for none
 * @param revisitOn the day of the deferral that it stands at
 */
public record WaitingTime(ZoneId zone, @Nullable LocalDate since, @Nullable LocalDate answerOn,
        @Nullable LocalDate revisitOn) {

    public static WaitingTime of(Negotiation negotiation) {
        var policy = negotiation.request().policy();
        boolean awaited = negotiation.isAwaited();
        return new WaitingTime(policy.timeZone(), awaited ? negotiation.openSinceOn() : null,
                awaited ? negotiation.answerOn() : null, negotiation.state() == State.DECIDED
                        ? negotiation.decision().map(Decision::revisitOn).orElse(null) : null);
    }

    public boolean isUndecided() {
        return since != null;
    }

    /** Whole days since then; 0 before that. */
    public long days(Today today) {
        return since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, today.in(zone)));
    }

    /** Whether it is undecided for longer than its policy allows. */
    public boolean isTooLong(Today today) {
        return isTooLong(today.in(zone));
    }

    /** The same on a day in its time zone. */
    public boolean isTooLong(LocalDate today) {
        return answerOn != null && answerOn.isBefore(today);
    }

    /** Whether it stands at a deferral whose day has passed. */
    public boolean isPastRevisit(Today today) {
        return revisitOn != null && revisitOn.isBefore(today.in(zone));
    }

}
