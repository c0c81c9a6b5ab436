package dev.parley.queryservice.analytics;

import dev.parley.queryservice.analytics.balance.Balance;
import dev.parley.queryservice.analytics.calibration.Calibration;
import dev.parley.queryservice.analytics.changes.Changes;
import dev.parley.queryservice.analytics.changes.Since;
import dev.parley.queryservice.analytics.counteroptions.CounterOptions;
import dev.parley.queryservice.analytics.decisions.Basis;
import dev.parley.queryservice.analytics.decisions.Decisions;
import dev.parley.queryservice.analytics.overrides.Overrides;
import dev.parley.queryservice.analytics.reasons.Reasons;
import dev.parley.queryservice.analytics.retentionrisk.RetentionRisk;
import dev.parley.queryservice.analytics.saturation.Saturation;
import dev.parley.queryservice.analytics.timetodecision.TimeToDecision;
import dev.parley.queryservice.analytics.trends.Trends;
import dev.parley.queryservice.analytics.unresolved.Unresolved;
import dev.parley.queryservice.analytics.unsupported.UnsupportedDecisions;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
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
