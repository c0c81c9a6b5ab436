package dev.parley.queryservice.analytics.trends;

import static java.util.stream.Collectors.toMap;

import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.decisions.Basis;
import dev.parley.queryservice.analytics.decisions.DecisionCounts;
import dev.parley.queryservice.analytics.decisions.Decisions;
import dev.parley.queryservice.analytics.reasons.ReasonGroup;
import dev.parley.queryservice.analytics.reasons.Reasons;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.queryservice.views.Views;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.ReasonCatalogue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Quarter by quarter against the four before it: how often each weak reason is given, by
 * the quarter of raising, and the yes share, by the quarter of the first yes or no. The
 * reasons are judged together (Benjamini-Hochberg at 0.10 over the codes of a quarter);
 * the yes share alone moves if the 95 % Newcombe interval of its difference leaves out 0.
 */
public final class Trends {

    private final Views views;

    private final Map<Group, ReasonGroup> reasons;

    private final Map<Group, DecisionCounts> decisions;

    private final Map<Group, DecisionCounts> ofAnyDay;

    private Trends(Views views, Filter filter, Instant at) {
        this.views = views;
        this.reasons = Reasons.of(views, filter.during(filter.period(), PeriodBy.RAISED), GroupBy.QUARTER, at)
            .stream()
            .collect(toMap(ReasonGroup::group, Function.identity()));
        this.decisions = decided(views, filter, filter.period());
        this.ofAnyDay = filter.period().equals(Period.ALWAYS) ? decisions : decided(views, filter, Period.ALWAYS);
    }

    /** The quarters of the filter's period in which anything was raised or decided. */
    public static List<QuarterTrends> of(Views views, Filter filter, Instant at) {
        Trends trends = new Trends(views, filter, at);
        return Stream.concat(trends.reasons.keySet().stream(), trends.decisions.keySet().stream())
            .distinct()
            .sorted()
            .map(trends::quarter)
            .toList();
    }

    private QuarterTrends quarter(Group name) {
        DecisionCounts now = decisions.get(name);
        ReasonGroup given = reasons.get(name);
        return new QuarterTrends(name, given == null ? 0 : given.raised(),
                YesShare.of(now, Quarter.named(name.name()).fourBefore().map(Group::named).map(ofAnyDay::get)),
                given == null ? List.of() : weak(given));
    }

    private List<QuarterTrends.ReasonTrend> weak(ReasonGroup given) {
        Set<String> weak = ReasonCatalogue.under(views.policy().policy())
            .stream()
            .filter(Reason::isWeak)
            .map(reason -> reason.code().value())
            .collect(Collectors.toSet());
        return given.reasons()
            .stream()
            .filter(reason -> weak.contains(reason.code()))
            .map(reason -> new QuarterTrends.ReasonTrend(reason.code(), reason.name(), reason.recurrence(),
                    reason.trend(), reason.change()))
            .toList();
    }

    private static Map<Group, DecisionCounts> decided(Views views, Filter filter, Period period) {
        return Decisions.of(views, filter.during(period, PeriodBy.DECIDED), GroupBy.QUARTER, Basis.FIRST)
            .stream()
            .collect(toMap(DecisionCounts::group, Function.identity()));
    }

}
