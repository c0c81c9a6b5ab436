package dev.parley.queryservice.analytics.reasons;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.Change;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.analytics.statistics.BenjaminiHochberg;
import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.negotiations.Claim.Status;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which reasons are given, how they fare, and whether they are given more often. */
public final class Reasons {

    private static final double FALSE_DISCOVERY_RATE = 0.10;

    private final Views views;

    private final Filter filter;

    private final @Nullable GroupBy groupBy;

    private final LocalDate today;

    private final Map<Period, Breakdown<ReasonTally>> byPeriod = new HashMap<>();

    private Reasons(Views views, Filter filter, @Nullable GroupBy groupBy, Instant at) {
        this.views = views;
        this.filter = filter;
        this.groupBy = groupBy;
        this.today = LocalDate.ofInstant(at, views.policy().policy().timeZone());
    }

    /**
     * The counts of the negotiations that {@code filter} asks for, group by group.
     * @param at tells which quarter is the last whole one
     */
    public static List<ReasonGroup> of(Views views, Filter filter, @Nullable GroupBy groupBy, Instant at) {
        return new Reasons(views, filter, groupBy, at).groups();
    }

    private List<ReasonGroup> groups() {
        Trending trending = new Trending(filter.period(), groupBy, today, this::during);
        return during(filter.period()).figures((name, tally) -> group(name, tally, trending.of(name)));
    }

    /** Most groups have their trends in the same two periods. */
    private Breakdown<ReasonTally> during(Period period) {
        return byPeriod.computeIfAbsent(period, this::count);
    }

    private Breakdown<ReasonTally> count(Period period) {
        return Breakdown.of(Analytic.REASONS, views, filter.during(period, filter.by()), groupBy, ReasonTally::new);
    }

    private ReasonGroup group(Group name, ReasonTally tally, Trending.Stretches stretches) {
        TrendWindow window = stretches.window();
        return new ReasonGroup(name, tally.requests(), window.period(), window.before(),
                judged(ReasonCatalogue.under(views.policy().policy())
                    .stream()
                    .map(reason -> counts(reason, tally, change(reason.code(), stretches)))
                    .toList()));
    }

    private static ReasonCounts counts(Reason reason, ReasonTally tally, Change change) {
        ClaimCounts claims = tally.of(reason.code());
        Proportion recurrence = Proportion.of(claims.requests(), tally.requests(), "no requests raised");
        return new ReasonCounts(reason.code().value(), reason.name(), claims.asserted(), claims.challenged(),
                claims.of(Status.SUBSTANTIATED), claims.of(Status.CONCEDED), claims.of(Status.DISPUTED),
                claims.unexamined(), claims.unsupported(), recurrence, Trend.NO_DETECTABLE_CHANGE, change);
    }

    private static Change change(ReasonCode code, Trending.Stretches stretches) {
        if (stretches.window().before() == null) {
            return Change.none(0, 0, "the period has no beginning");
        }
        ReasonTally now = stretches.now();
        ReasonTally before = stretches.before();
        long with = now.requestsWith(code);
        long withBefore = before.requestsWith(code);
        return with + withBefore == 0 ? Change.none(now.requests(), before.requests(), "not given in either")
                : Change.of(with, now.requests(), withBefore, before.requests());
    }

    private static List<ReasonCounts> judged(List<ReasonCounts> counts) {
        double threshold = BenjaminiHochberg.threshold(counts.stream()
            .map(ReasonCounts::change)
            .filter(change -> change.value() != null)
            .map(Change::surprise)
            .toList(), FALSE_DISCOVERY_RATE);
        return counts.stream().map(one -> one.change().surprise() <= threshold ? one.moving() : one).toList();
    }

}
