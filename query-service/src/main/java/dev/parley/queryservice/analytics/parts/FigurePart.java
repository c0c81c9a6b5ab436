package dev.parley.queryservice.analytics.parts;

import static dev.parley.queryservice.analytics.Analytic.BALANCE;
import static dev.parley.queryservice.analytics.Analytic.CALIBRATION;
import static dev.parley.queryservice.analytics.Analytic.COUNTER_OPTIONS;
import static dev.parley.queryservice.analytics.Analytic.HAPPENED;
import static dev.parley.queryservice.analytics.Analytic.OVERRIDES;
import static dev.parley.queryservice.analytics.Analytic.RETENTION_RISK;
import static dev.parley.queryservice.analytics.Analytic.SATURATION;
import static dev.parley.queryservice.analytics.Analytic.UNRESOLVED;
import static dev.parley.queryservice.analytics.Analytic.UNSUPPORTED;

import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Selection;
import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.analytics.balance.Balance;
import dev.parley.queryservice.analytics.calibration.Calibration;
import dev.parley.queryservice.analytics.changes.Changes;
import dev.parley.queryservice.analytics.counteroptions.CounterOptions;
import dev.parley.queryservice.analytics.overrides.Overrides;
import dev.parley.queryservice.analytics.retentionrisk.RetentionRisk;
import dev.parley.queryservice.analytics.saturation.Saturation;
import dev.parley.queryservice.analytics.unresolved.Unresolved;
import dev.parley.queryservice.analytics.unsupported.UnsupportedDecisions;
import dev.parley.queryservice.filters.Facets;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * A number of a figure. A negotiation is one of those that it counts if the figure of
 * this negotiation alone has the number; where a number is of what is in negotiations,
 * such as objections, one of those that hold any.
 */
public enum FigurePart {

    UNSUPPORTED_YES(UNSUPPORTED, it -> UnsupportedDecisions.of(it).yes().unsupported()),
    UNSUPPORTED_NO(UNSUPPORTED, it -> UnsupportedDecisions.of(it).no().unsupported()),

    COUNTER_OFFERED(COUNTER_OPTIONS, it -> CounterOptions.of(it).offered()),
    COUNTER_PROPOSED(COUNTER_OPTIONS, it -> CounterOptions.of(it).proposed()),
    COUNTER_ANSWERED(COUNTER_OPTIONS, it -> CounterOptions.of(it).answered()),
    COUNTER_AGREED(COUNTER_OPTIONS, it -> CounterOptions.of(it).agreed()),

    RESTATEMENT_CONFIRMED(BALANCE, it -> Balance.of(it).confirmed()),
    OBJECTION(BALANCE, it -> Balance.of(it).objections()),
    OBJECTION_INTEGRATED(BALANCE, it -> Balance.of(it).integrated()),
    OBJECTION_WITHDRAWN(BALANCE, it -> Balance.of(it).withdrawn()),
    OBJECTION_OVERRULED(BALANCE, it -> Balance.of(it).overruled()),
    OBJECTION_OPEN(BALANCE, it -> Balance.of(it).objections() - Balance.of(it).closed()),

    OVERRIDDEN(OVERRIDES, (it, on) -> Overrides.of(it, on.today()).overridden()),
    ESCALATED(OVERRIDES, (it, on) -> Overrides.of(it, on.today()).escalated()),
    REVERSED(OVERRIDES, (it, on) -> Overrides.of(it, on.today()).reversals().reversed()),
    RECORDED_IN_ERROR(OVERRIDES, (it, on) -> Overrides.of(it, on.today()).recordedInError()),

    RAISED(UNRESOLVED, (it, on) -> Unresolved.of(it, on.today()).raised()),
    UNDECIDED_PAST_ANSWER(UNRESOLVED, (it, on) -> Unresolved.of(it, on.today()).undecidedPastAnswer()),
    DEFERRED_PAST_REVISIT(UNRESOLVED, (it, on) -> Unresolved.of(it, on.today()).deferredPastRevisit()),

    FORECAST(CALIBRATION, (it, on) -> Calibration.of(it, on.today()).all().forecasts()),
    FORECAST_OVERDUE(CALIBRATION, (it, on) -> Calibration.of(it, on.today()).all().overdue()),
    FORECAST_DISPUTED(CALIBRATION, (it, on) -> Calibration.of(it, on.today()).all().disputed()),
    FORECAST_OF_YES(CALIBRATION, (it, on) -> Calibration.of(it, on.today()).yes().forecasts()),
    FORECAST_OF_NO(CALIBRATION, (it, on) -> Calibration.of(it, on.today()).no().forecasts()),
    MADE_WELL_CAME_TRUE(CALIBRATION, (it, on) -> Calibration.of(it, on.today()).processByOutcome().goodAndTrue()),
    MADE_WELL_CAME_FALSE(CALIBRATION, (it, on) -> Calibration.of(it, on.today()).processByOutcome().goodAndFalse()),
    MADE_POORLY_CAME_TRUE(CALIBRATION, (it, on) -> Calibration.of(it, on.today()).processByOutcome().poorAndTrue()),
    MADE_POORLY_CAME_FALSE(CALIBRATION, (it, on) -> Calibration.of(it, on.today()).processByOutcome().poorAndFalse()),

    /** All that are asked for by the day that they were raised, or decided. */
    IN_FLOW(SATURATION, _ -> 1), UNESTIMATED(SATURATION, it -> Saturation.isUnestimated(it) ? 1 : 0),
    DISPLACING(SATURATION, it -> Saturation.displaced(it).naming()),

    QUITTING_YES(RETENTION_RISK, it -> RetentionRisk.of(it).yes().demands()),
    QUITTING_YES_STAYED(RETENTION_RISK, it -> RetentionRisk.of(it).yes().stayed()),
    QUITTING_YES_WON(RETENTION_RISK, it -> RetentionRisk.of(it).yes().won()),
    QUITTING_YES_CHURNED(RETENTION_RISK, it -> RetentionRisk.of(it).yes().churned()),
    QUITTING_YES_LOST(RETENTION_RISK, it -> RetentionRisk.of(it).yes().lost()),
    QUITTING_YES_UNKNOWN(RETENTION_RISK, it -> RetentionRisk.of(it).yes().unknown()),
    QUITTING_NO(RETENTION_RISK, it -> RetentionRisk.of(it).no().demands()),
    QUITTING_NO_STAYED(RETENTION_RISK, it -> RetentionRisk.of(it).no().stayed()),
    QUITTING_NO_WON(RETENTION_RISK, it -> RetentionRisk.of(it).no().won()),
    QUITTING_NO_CHURNED(RETENTION_RISK, it -> RetentionRisk.of(it).no().churned()),
    QUITTING_NO_LOST(RETENTION_RISK, it -> RetentionRisk.of(it).no().lost()),
    QUITTING_NO_UNKNOWN(RETENTION_RISK, it -> RetentionRisk.of(it).no().unknown()),
    LOSS_CITING_A_NO(RETENTION_RISK, it -> RetentionRisk.of(it).lossesCitingANo().losses()),

    HAPPENED_ANYTHING(HAPPENED, (it, on) -> Changes.moved(it, on.since()) ? 1 : 0),
    HAPPENED_RAISED(HAPPENED, (it, on) -> Changes.happened(it, on.since()).raised()),
    HAPPENED_YES(HAPPENED, (it, on) -> Changes.happened(it, on.since()).yes()),
    HAPPENED_NO(HAPPENED, (it, on) -> Changes.happened(it, on.since()).no()),
    HAPPENED_DEFERRED(HAPPENED, (it, on) -> Changes.happened(it, on.since()).deferred()),
    HAPPENED_OVERRIDDEN(HAPPENED, (it, on) -> Changes.happened(it, on.since()).overridden()),
    HAPPENED_ESCALATED(HAPPENED, (it, on) -> Changes.happened(it, on.since()).escalated()),
    HAPPENED_TAKEN_UP(HAPPENED, (it, on) -> Changes.happened(it, on.since()).takenUp()),
    HAPPENED_ENDED(HAPPENED, (it, on) -> Changes.happened(it, on.since()).ended()),
    HAPPENED_CHALLENGED(HAPPENED, (it, on) -> Changes.happened(it, on.since()).challenged()),
    HAPPENED_SUBSTANTIATED(HAPPENED, (it, on) -> Changes.happened(it, on.since()).substantiated()),
    HAPPENED_DELIVERED(HAPPENED, (it, on) -> Changes.happened(it, on.since()).delivered()),
    HAPPENED_DEAL_OUTCOME(HAPPENED, (it, on) -> Changes.happened(it, on.since()).dealOutcomes());

    /**
     * When it is asked.
     *
     * @param today in the time zone of each negotiation
     * @param since the position after which things have happened
     */
    private record On(Today today, long since) {
    }

    private interface Count {

        long of(Negotiation negotiation);

    }

    private interface DatedCount {

        long of(Negotiation negotiation, On on);

    }

    private final Analytic analytic;

    @SuppressWarnings("ImmutableEnumChecker") // each is a pure function
    private final DatedCount count;

    FigurePart(Analytic analytic, Count count) {
        this(analytic, (negotiation, _) -> count.of(negotiation));
    }

    FigurePart(Analytic analytic, DatedCount count) {
        this.analytic = analytic;
        this.count = count;
    }

    /**
     * Tells whether a negotiation is one of those that it counts under a filter.
     * @param at when it is
     * @param since the position after which what has happened counts
     */
    public Predicate<Facets> predicate(Views views, Filter filter, Instant at, long since) {
        On on = new On(Today.of(views, at), since);
        return Selection.of(views, filter, analytic.decidedOn())
            .predicate()
            .and(facets -> analytic.includes(facets.negotiation()) && count.of(facets.negotiation(), on) > 0);
    }

}
