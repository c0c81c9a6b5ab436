package dev.parley.queryservice.analytics.calibration;

import dev.parley.queryservice.analytics.statistics.Brier;
import dev.parley.queryservice.analytics.statistics.Brier.Forecast;
import dev.parley.queryservice.analytics.statistics.Estimate;
import dev.parley.queryservice.analytics.statistics.Forecasts;
import dev.parley.queryservice.analytics.statistics.Proportion;
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

    static ForecastScore of(ForecastTally tally) {
        Forecasts known = tally.known;
        String why = "no forecast has been looked at";
        return new ForecastScore(tally.made, tally.overdue, tally.disputed, Brier.score(known, why),
                known.n() == 0 ? null : Proportion.rounded(Brier.ofTheBaseRate(known)),
                known.n() == 0 ? null : Proportion.rounded(known.mean(Forecast::probability)),
                Proportion.of(known.came(), known.n(), why));
    }

}
