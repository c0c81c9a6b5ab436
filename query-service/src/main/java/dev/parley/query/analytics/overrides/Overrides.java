package dev.parley.query.analytics.overrides;

import dev.parley.events.DecisionEvent.OverrideCause;
import dev.parley.query.analytics.Breakdown;
import dev.parley.query.analytics.GroupBy;
import dev.parley.query.analytics.Selection;
import dev.parley.query.filters.Filter;
import dev.parley.query.filters.Period;
import dev.parley.query.filters.PeriodBy;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often a decision did not stand: negotiations with an override ÷ those decided at
 * all (deferrals among them), not counting overrides that only mend what was recorded in
 * error; and {@link Reversals}. Of the whole company, for there are few executives: no
 * filter but a period, no groups but months and quarters.
 */
public final class Overrides {

    private Overrides() {
    }

    /**
     * The figures of the whole company.
     * @param by the day that the period is about: raised, or first decided at all
     * @param byTime months or quarters
     * @throws IllegalArgumentException if the groups are others
     */
    public static List<OverrideFigures> of(Views views, Period period, PeriodBy by, @Nullable GroupBy byTime,
            Instant at) {
        if (byTime != null && !byTime.isByTime()) {
            throw new IllegalArgumentException("overrides are of the whole company");
        }
        Filter filter = new Filter(null, null, null, null, null, null, period, by);
        LocalDate today = LocalDate.ofInstant(at, views.policy().policy().timeZone());
        return Breakdown.ofAll(Selection.of(views, filter, Overrides::firstDecided), byTime)
            .figures((group, members) -> figures(group, members, today));
    }

    private static Optional<LocalDate> firstDecided(Negotiation negotiation) {
        return negotiation.decisions().all().stream().findFirst().map(Decision::decidedOn);
    }

    private static OverrideFigures figures(String group, List<Negotiation> members, LocalDate today) {
        List<Negotiation> decided = members.stream().filter(one -> !one.decisions().all().isEmpty()).toList();
        List<Negotiation> live = members.stream().filter(negotiation -> !negotiation.imported()).toList();
        return OverrideFigures.of(group, decided.size(),
                decided.stream().filter(negotiation -> !Direction.of(negotiation).isEmpty()).count(),
                Directions.of(decided.stream().flatMap(negotiation -> Direction.of(negotiation).stream())),
                decided.stream().mapToLong(Overrides::recordedInError).sum(), live.size(),
                live.stream().filter(negotiation -> !negotiation.decisions().escalations().isEmpty()).count(),
                Reversals.of(decided, today));
    }

    private static long recordedInError(Negotiation negotiation) {
        return negotiation.decisions()
            .all()
            .stream()
            .filter(decision -> decision.override() == OverrideCause.RECORDED_IN_ERROR)
            .count();
    }

}
