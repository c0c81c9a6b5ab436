package dev.parley.queryservice.analytics.calibration;

import dev.parley.queryservice.analytics.statistics.Brier.Forecast;
import dev.parley.queryservice.analytics.statistics.Forecasts;
import dev.parley.queryservice.analytics.statistics.Proportion;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The forecasts that stated about the same probability.
 *
 * @param from the least probability, included
 * @param to the greatest, included in the last band only
 * @param meanProbability what they stated on average; absent if there is none
 * @param cameTrue the share that came true; in good forecasts it is near the mean
 */
public record Band(double from, double to, @Nullable Double meanProbability, Proportion cameTrue) {

    private static final int BANDS = 5;

    static List<Band> of(Forecasts known) {
        return IntStream.range(0, BANDS)
            .mapToObj(band -> of(band, known.where(one -> bandOf(one.probability()) == band)))
            .toList();
    }

    private static Band of(int band, Forecasts forecasts) {
        long n = forecasts.n();
        return new Band((double) band / BANDS, (double) (band + 1) / BANDS,
                n == 0 ? null : Proportion.rounded(forecasts.mean(Forecast::probability)),
                Proportion.of(forecasts.came(), n, "no forecast in this band"));
    }

    /** A tenth is not exact in binary: 0.6 belongs where it says it does. */
    private static int bandOf(double probability) {
        return Math.min(BANDS - 1, (int) Math.floor(probability * BANDS + 1e-9));
    }

}
