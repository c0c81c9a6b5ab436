package dev.parley.queryservice.retrospectives;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Excluded;
import dev.parley.queryservice.analytics.balance.Balance;
import dev.parley.queryservice.analytics.balance.BalanceFigures;
import dev.parley.queryservice.analytics.calibration.Calibration;
import dev.parley.queryservice.analytics.calibration.CalibrationFigures;
import dev.parley.queryservice.analytics.counteroptions.CounterOptionFigures;
import dev.parley.queryservice.analytics.counteroptions.CounterOptions;
import dev.parley.queryservice.analytics.decisions.Basis;
import dev.parley.queryservice.analytics.decisions.DecisionCounts;
import dev.parley.queryservice.analytics.decisions.Decisions;
import dev.parley.queryservice.analytics.overrides.OverrideFigures;
import dev.parley.queryservice.analytics.overrides.Overrides;
import dev.parley.queryservice.analytics.reasons.ReasonGroup;
import dev.parley.queryservice.analytics.reasons.Reasons;
import dev.parley.queryservice.analytics.retentionrisk.RetentionFigures;
import dev.parley.queryservice.analytics.retentionrisk.RetentionRisk;
import dev.parley.queryservice.analytics.saturation.Saturation;
import dev.parley.queryservice.analytics.saturation.SaturationFigures;
import dev.parley.queryservice.analytics.timetodecision.TimeFigures;
import dev.parley.queryservice.analytics.timetodecision.TimeToDecision;
import dev.parley.queryservice.analytics.unresolved.Unresolved;
import dev.parley.queryservice.analytics.unresolved.UnresolvedFigures;
import dev.parley.queryservice.analytics.unsupported.SupportFigures;
import dev.parley.queryservice.analytics.unsupported.UnsupportedDecisions;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.retrospectives.Retrospective;
import java.time.Instant;
import java.util.List;

/**
 * The figures that a retrospective looks at: of the requests raised in its period, as
 * they stood at its position, at the moment when it was opened. Each is the one group
 * {@code all} of the analytic of its name.
 *
 * @param excluded what imported history is not counted in
 */
public record Figures(long position, Instant at, Period period, List<DecisionCounts> decisions,
        List<ReasonGroup> reasons, List<SupportFigures> unsupported, List<TimeFigures> timeToDecision,
        List<CounterOptionFigures> counterOptions, List<OverrideFigures> overrides, List<UnresolvedFigures> unresolved,
        List<RetentionFigures> retentionRisk, List<CalibrationFigures> calibration, List<SaturationFigures> saturation,
        List<BalanceFigures> balance, Excluded excluded) {

    /**
     * The same figures whenever they are asked for.
     * @param pinned the views at the retrospective's position
     */
    public static Figures of(Retrospective retrospective, Views pinned) {
        Period period = new Period(retrospective.from(), retrospective.to());
        Filter filter = new Filter(null, null, null, null, null, null, period, PeriodBy.RAISED);
        Instant at = retrospective.opened().at();
        return new Figures(pinned.position(), at, period, Decisions.of(pinned, filter, null, Basis.FIRST),
                Reasons.of(pinned, filter, null, at), UnsupportedDecisions.of(pinned, filter, null),
                TimeToDecision.of(pinned, filter, null, at, false), CounterOptions.of(pinned, filter, null),
                Overrides.of(pinned, period, PeriodBy.RAISED, null, at), Unresolved.of(pinned, filter, null, at),
                RetentionRisk.of(pinned, filter, null), Calibration.of(pinned, filter, null, at),
                Saturation.of(pinned, filter, null, at), Balance.of(pinned, filter, null), excluded(pinned, filter));
    }

    private static Excluded excluded(Views pinned, Filter filter) {
        return Excluded.of(Excluded.of(Analytic.REASONS, pinned, filter).imported(), Analytic.REASONS,
                Analytic.UNSUPPORTED, Analytic.TIME_TO_DECISION, Analytic.COUNTER_OPTIONS, Analytic.OVERRIDES,
                Analytic.UNRESOLVED, Analytic.RETENTION_RISK, Analytic.CALIBRATION, Analytic.SATURATION,
                Analytic.BALANCE);
    }

}
