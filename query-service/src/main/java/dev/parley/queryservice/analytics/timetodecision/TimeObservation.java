package dev.parley.queryservice.analytics.timetodecision;

import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.analytics.WaitingTime;
import dev.parley.queryservice.analytics.statistics.SurvivalTime.Ending;
import dev.parley.queryservice.analytics.statistics.SurvivalTime;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a negotiation took from being raised to its first yes or no, and how long it
 * waits.
 *
 * @param days to the first yes or no, or to what left nothing to wait for
 * @param openSince the day that it was raised, while neither has come
 */
record TimeObservation(Ending ending, long days, @Nullable LocalDate openSince, WaitingTime waiting) {

    static TimeObservation of(Negotiation negotiation) {
        LocalDate raised = negotiation.request().raisedOn();
        WaitingTime waiting = WaitingTime.of(negotiation);
        Optional<Decision> first = negotiation.decisions().firstDecisive();
        if (first.isPresent()) {
            return new TimeObservation(Ending.EVENT, days(raised, first.get().decidedOn()), null, waiting);
        }
        Source ended = negotiation.ended();
        return ended == null ? new TimeObservation(Ending.OPEN, 0, raised, waiting)
                : new TimeObservation(Ending.COMPETING, days(raised, ended.on(waiting.zone())), null, waiting);
    }

    SurvivalTime time(Today today) {
        return new SurvivalTime(openSince == null ? days : days(openSince, today.in(waiting.zone())), ending);
    }

    /** History may hold a decision of before it was raised; it took no time then. */
    private static long days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

}
