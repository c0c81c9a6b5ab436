package dev.parley.queryservice.analytics.saturation;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.Groups;
import dev.parley.queryservice.analytics.Requests;
import dev.parley.queryservice.analytics.Selection;
import dev.parley.queryservice.filters.DecidedOn;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.queryservice.views.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much more is asked for than can be done: the effort of open requests ÷ the capacity
 * of this quarter, requests raised ÷ decided in a period, what each yes pushed back, and
 * good ideas that got a no all the same.
 */
public final class Saturation {

    private final Selection raised;

    private final @Nullable GroupBy groupBy;

    private final Breakdown<Requests> byRaising;

    private final Breakdown<Requests> byDeciding;

    private final Breakdown<SaturationTally> asAsked;

    private final LocalDate today;

    private Saturation(Views views, Filter filter, @Nullable GroupBy groupBy, Instant at) {
        this.raised = Selection.of(views, filter.during(filter.period(), PeriodBy.RAISED), DecidedOn.FIRST_ANSWER);
        this.groupBy = groupBy;
        this.byRaising = Breakdown.of(Analytic.SATURATION, raised, groupBy, Requests::new);
        this.byDeciding = Breakdown.of(Analytic.SATURATION, views, filter.during(filter.period(), PeriodBy.DECIDED),
                groupBy, Requests::new);
        this.asAsked = Breakdown.of(Analytic.SATURATION, views, filter, groupBy, SaturationTally::new);
        this.today = LocalDate.ofInstant(at, views.policy().policy().timeZone());
    }

    /**
     * The figures of the negotiations that {@code filter} asks for, group by group. In
     * raised ÷ decided each has its own day, whatever day the filter goes by.
     * @param at when it is, for the quarter whose capacity counts
     */
    public static List<SaturationFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy, Instant at) {
        Saturation saturation = new Saturation(views, filter, groupBy, at);
        return saturation.names().map(saturation::figures).toList();
    }

    /** What one negotiation alone pushes back. */
    public static Displaced displaced(Negotiation negotiation) {
        return Displaced.of(Tally.ofOne(negotiation, new SaturationTally()));
    }

    /** Whether its effort is asked for or promised, and nobody has estimated it. */
    public static boolean isUnestimated(Negotiation negotiation) {
        SaturationObservation one = SaturationObservation.of(negotiation);
        return one.effort() == null && (one.undecided() || one.promised());
    }

    private Stream<Group> names() {
        Stream<Group> names = Stream.concat(byRaising.names().stream(), byDeciding.names().stream()).distinct();
        return groupBy == null ? names : names.sorted(new Groups(raised, groupBy).order());
    }

    private SaturationFigures figures(Group group) {
        SaturationTally tally = asAsked.of(group);
        return new SaturationFigures(group, Load.of(tally, Capacities.of(raised, groupBy, group, today)),
                Flow.of(byRaising.of(group).n(), byDeciding.of(group).n()), Displaced.of(tally), GoodIdeas.of(tally));
    }

}
