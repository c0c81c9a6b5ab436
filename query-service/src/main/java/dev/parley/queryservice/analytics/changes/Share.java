package dev.parley.queryservice.analytics.changes;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.queryservice.analytics.balance.Balance;
import dev.parley.queryservice.analytics.balance.BalanceFigures;
import dev.parley.queryservice.analytics.counteroptions.CounterOptionFigures;
import dev.parley.queryservice.analytics.counteroptions.CounterOptions;
import dev.parley.queryservice.analytics.decisions.Basis;
import dev.parley.queryservice.analytics.decisions.DecisionCounts;
import dev.parley.queryservice.analytics.decisions.Decisions;
import dev.parley.queryservice.analytics.unsupported.SupportFigures;
import dev.parley.queryservice.analytics.unsupported.UnsupportedDecisions;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.filters.PeriodBy;
import dev.parley.queryservice.views.Views;

/** The shares that are followed from one retrospective to the next. */
public enum Share {

    YES("yesShare"), UNSUPPORTED_YES("unsupportedYes"), UNSUPPORTED_NO("unsupportedNo"),
    COUNTER_OFFERED("counterOptionsOffered"), COUNTER_AGREED("counterOptionsAgreed"),
    RESTATEMENTS_CONFIRMED("restatementsConfirmed"), OBJECTIONS_INTEGRATED("objectionsIntegrated");

    private final String words;

    Share(String words) {
        this.words = words;
    }

    /** Its name in an answer. */
    @JsonValue
    public String words() {
        return words;
    }

    record Count(long count, long n) {
    }

    /** Of the negotiations that got their first yes or no in the period. */
    Count count(Views views, Period period) {
        Filter filter = new Filter(null, null, null, null, null, null, period, PeriodBy.DECIDED);
        return switch (this) {
            case YES -> ofDecisions(Decisions.of(views, filter, null, Basis.FIRST).getFirst());
            case UNSUPPORTED_YES -> ofSupport(support(views, filter).yes());
            case UNSUPPORTED_NO -> ofSupport(support(views, filter).no());
            case COUNTER_OFFERED ->
                new Count(counters(views, filter).offered(), counters(views, filter).offeredShare().n());
            case COUNTER_AGREED -> new Count(counters(views, filter).agreed(), counters(views, filter).answered());
            case RESTATEMENTS_CONFIRMED ->
                new Count(balance(views, filter).confirmed(), balance(views, filter).restatements());
            case OBJECTIONS_INTEGRATED ->
                new Count(balance(views, filter).integrated(), balance(views, filter).closed());
        };
    }

    private static Count ofDecisions(DecisionCounts counts) {
        return new Count(counts.yes(), counts.yes() + counts.no());
    }

    private static Count ofSupport(SupportFigures.Support support) {
        return new Count(support.unsupported(), support.decided());
    }

    private static SupportFigures support(Views views, Filter filter) {
        return UnsupportedDecisions.of(views, filter, null).getFirst();
    }

    private static CounterOptionFigures counters(Views views, Filter filter) {
        return CounterOptions.of(views, filter, null).getFirst();
    }

    private static BalanceFigures balance(Views views, Filter filter) {
        return Balance.of(views, filter, null).getFirst();
    }

}
