package dev.parley.query.analytics.timetodecision;

import dev.parley.query.analytics.Tally;
import dev.parley.query.analytics.Today;
import dev.parley.query.analytics.Waiting;
import dev.parley.query.analytics.statistics.DayCounts;
import dev.parley.query.analytics.statistics.Lapse;
import dev.parley.query.analytics.statistics.Lapse.Ending;
import dev.parley.query.analytics.statistics.Lapses;
import dev.parley.query.views.entries.Source;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long it took to the first answer, and how long those wait that are open. */
final class TimeTally implements Tally<TimeTally> {

    private final Today today;

    final Lapses lapses = new Lapses();

    final DayCounts ages = new DayCounts();

    long waitingTooLong;

    TimeTally(Today today) {
        this.today = today;
    }

    private record Kind(Today today) {
    }

    @Override
    public Object kind() {
        return new Kind(today);
    }

    @Override
    public void count(Negotiation negotiation) {
        lapses.add(lapse(negotiation));
        if (negotiation.state().isUndecided()) {
            ages.add(Waiting.days(negotiation, today));
            waitingTooLong += Waiting.isTooLong(negotiation, today) ? 1 : 0;
        }
    }

    private Lapse lapse(Negotiation negotiation) {
        LocalDate raised = negotiation.request().raisedOn();
        Optional<Decision> first = negotiation.decisions().firstDecisive();
        if (first.isPresent()) {
            return lapse(raised, first.get().decidedOn(), Ending.EVENT);
        }
        Source ended = negotiation.ended();
        return ended == null ? lapse(raised, today.of(negotiation), Ending.OPEN)
                : lapse(raised, dayOf(ended, negotiation), Ending.COMPETING);
    }

    /** History may hold a decision of before it was raised; it took no time then. */
    private static Lapse lapse(LocalDate from, LocalDate to, Ending ending) {
        return new Lapse(Math.max(0, ChronoUnit.DAYS.between(from, to)), ending);
    }

    private static LocalDate dayOf(Source source, Negotiation negotiation) {
        return LocalDate.ofInstant(source.at(), negotiation.request().policy().timeZone());
    }

    @Override
    public void add(TimeTally part) {
        lapses.add(part.lapses);
        ages.add(part.ages);
        waitingTooLong += part.waitingTooLong;
    }

}
