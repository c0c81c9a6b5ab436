package dev.parley.queryservice.analytics.retentionrisk;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the accounts that were said to be about to quit: the demands of requests
 * with a claim Y03, by the last outcome recorded for their account, apart for those that
 * stand at a yes and at a no; lost share = (lost + churned) ÷ those with a known outcome,
 * from 20 of them on. Beside it, whatever the reasons, the losses that cite a no. Neither
 * says what caused a loss.
 */
public final class RetentionRisk {

    private RetentionRisk() {
    }

    /** The figures of the negotiations that {@code filter} asks for, group by group. */
    public static List<RetentionFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy) {
        return Breakdown.of(Analytic.RETENTION_RISK, views, filter, groupBy, RetentionTally::new)
            .figures(RetentionFigures::of);
    }

    /** The same of one negotiation alone. */
    public static RetentionFigures of(Negotiation negotiation) {
        return RetentionFigures.of(Group.ALL, Tally.ofOne(negotiation, new RetentionTally()));
    }

}
