package dev.parley.query.analytics.calibration;

import dev.parley.query.analytics.Answer;
import dev.parley.query.analytics.Breakdown;
import dev.parley.query.analytics.GroupBy;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was forecast came true: the Brier score of the forecasts of yes and of no
 * alike, whether it came true being what the asking side says, which did not make the
 * forecast; and whether a good way to decide and a good outcome go together. A forecast
 * counts with the decision that it was made with, as long as that one stood when it was
 * looked at.
 */
public final class Calibration {

    private Calibration() {
    }

    /**
     * The figures of the negotiations that {@code filter} asks for, group by group.
     * @param at when it is, for what is due for review
     */
    public static List<CalibrationFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, views.policy().policy().timeZone());
        return Breakdown.ofLive(views, filter, groupBy).figures((group, members) -> figures(group, members, today));
    }

    private static CalibrationFigures figures(String group, List<Negotiation> members, LocalDate today) {
        List<Reviewed> reviewed = members.stream().flatMap(Reviewed::of).toList();
        return new CalibrationFigures(group, ForecastScore.of(reviewed, today),
                ForecastScore.of(of(reviewed, Answer.YES), today), ForecastScore.of(of(reviewed, Answer.NO), today),
                Band.of(reviewed), ProcessByOutcome.of(reviewed));
    }

    private static List<Reviewed> of(List<Reviewed> reviewed, Answer answer) {
        return reviewed.stream().filter(one -> Answer.of(one.decision()) == answer).toList();
    }

}
