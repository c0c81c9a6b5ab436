package dev.parley.query.analytics.calibration;

import dev.parley.query.analytics.statistics.Brier;
import dev.parley.query.analytics.statistics.Brier.Forecast;
import dev.parley.query.analytics.statistics.Estimate;
import dev.parley.query.analytics.statistics.Proportion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far forecasts lay from what came.
 *
 * @param forecasts those that were made
 * @param overdue those whose review day has passed and of which nobody has said what came
 * @param disputed those of which the sides say different things; they count as the asking
 * side says
 * @param brier from 0, perfect, to 1
 * @param ofTheBaseRate what always stating the share that came true would have scored;
 * absent without a forecast
 * @param meanProbability what was stated on average; absent without a forecast
 * @param cameTrue came true ÷ forecasts looked at
 */
public record ForecastScore(long forecasts, long overdue, long disputed, Estimate brier, @Nullable Double ofTheBaseRate,
        @Nullable Double meanProbability, Proportion cameTrue) {

    static ForecastScore of(List<Reviewed> decisions, LocalDate today) {
        List<Reviewed> made = decisions.stream().filter(one -> one.decision().forecast() != null).toList();
        List<Forecast> known = made.stream().map(Reviewed::forecast).flatMap(Optional::stream).toList();
        String why = "no forecast has been looked at";
        return new ForecastScore(made.size(), made.stream().filter(one -> isOverdue(one, today)).count(),
                made.stream().filter(Reviewed::isDisputed).count(), Brier.score(known, why),
                known.isEmpty() ? null : Proportion.rounded(Brier.ofTheBaseRate(known)),
                known.isEmpty() ? null
                        : Proportion.rounded(known.stream().mapToDouble(Forecast::probability).average().orElseThrow()),
                Proportion.of(known.stream().filter(Forecast::came).count(), known.size(), why));
    }

    private static boolean isOverdue(Reviewed reviewed, LocalDate today) {
        return reviewed.cameTrue().isEmpty() && Optional.ofNullable(reviewed.decision().forecast())
            .filter(forecast -> forecast.reviewOn().isBefore(today))
            .isPresent();
    }

}
