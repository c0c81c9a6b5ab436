package dev.parley.query.analytics;

import dev.parley.query.analytics.balance.Balance;
import dev.parley.query.analytics.calibration.Calibration;
import dev.parley.query.analytics.changes.Changes;
import dev.parley.query.analytics.changes.Since;
import dev.parley.query.analytics.counteroptions.CounterOptions;
import dev.parley.query.analytics.decisions.Basis;
import dev.parley.query.analytics.decisions.Decisions;
import dev.parley.query.analytics.overrides.Overrides;
import dev.parley.query.analytics.reasons.Reasons;
import dev.parley.query.analytics.retentionrisk.RetentionRisk;
import dev.parley.query.analytics.saturation.Saturation;
import dev.parley.query.analytics.timetodecision.TimeToDecision;
import dev.parley.query.analytics.trends.Trends;
import dev.parley.query.analytics.unresolved.Unresolved;
import dev.parley.query.analytics.unsupported.UnsupportedDecisions;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.Views;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All the figures that there are, each as one value. */
enum EveryAnalytic {

    DECISIONS, DECISIONS_NOW, REASONS, UNSUPPORTED, TIME_TO_DECISION, COUNTER_OPTIONS, OVERRIDES, UNRESOLVED,
    RETENTION_RISK, CALIBRATION, SATURATION, BALANCE, TRENDS, CHANGES;

    Object of(Views views, Filter filter, @Nullable GroupBy by, Instant at) {
        return switch (this) {
            case DECISIONS -> Decisions.of(views, filter, by, Basis.FIRST);
            case DECISIONS_NOW -> Decisions.of(views, filter, by, Basis.CURRENT);
            case REASONS -> Reasons.of(views, filter, by, at);
            case UNSUPPORTED -> UnsupportedDecisions.of(views, filter, by);
            case TIME_TO_DECISION -> TimeToDecision.of(views, filter, by, at, true);
            case COUNTER_OPTIONS -> CounterOptions.of(views, filter, by);
            case OVERRIDES ->
                Overrides.of(views, filter.period(), filter.by(), by != null && by.isByTime() ? by : null, at);
            case UNRESOLVED -> Unresolved.of(views, filter, by, at);
            case RETENTION_RISK -> RetentionRisk.of(views, filter, by);
            case CALIBRATION -> Calibration.of(views, filter, by, at);
            case SATURATION -> Saturation.of(views, filter, by, at);
            case BALANCE -> Balance.of(views, filter, by);
            case TRENDS -> Trends.of(views, filter, at);
            case CHANGES -> Changes.of(views, new Since(views.position() / 2, at.minusSeconds(5_000_000)), at);
        };
    }

}
