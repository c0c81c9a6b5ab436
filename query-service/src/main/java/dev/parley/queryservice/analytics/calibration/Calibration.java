package dev.parley.queryservice.analytics.calibration;

import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was forecast came true: the Brier score of the forecasts of yes and of no
 * alike, whether it came true being what the asking side says, which did not make the
 * forecast; and whether a good way to decide and a good outcome go together. A forecast
 * counts with the decision that it was made with, as long as that one stood when it was
 * looked at, and it had been made by then.
 */
public final class Calibration {

    private Calibration() {
    }

    /**
     * The figures of the negotiations that {@code filter} asks for, group by group.
     * @param at when it is, for what is due for review
     */
    public static List<CalibrationFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy, Instant at) {
        Today today = Today.of(views, at);
        return Breakdown.of(Analytic.CALIBRATION, views, filter, groupBy, () -> new ReviewTally(today))
            .figures(CalibrationFigures::of);
    }

    /** The same of one negotiation alone. */
    public static CalibrationFigures of(Negotiation negotiation, Today today) {
        return CalibrationFigures.of(Group.ALL, Tally.ofOne(negotiation, new ReviewTally(today)));
    }

}
