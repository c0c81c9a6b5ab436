package dev.parley.query.analytics.calibration;

import dev.parley.query.analytics.statistics.Brier.Forecast;
import dev.parley.query.analytics.statistics.Proportion;
import java.util.List;
import java.util.Optional;
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

    static List<Band> of(List<Reviewed> decisions) {
        List<Forecast> known = decisions.stream().map(Reviewed::forecast).flatMap(Optional::stream).toList();
        return IntStream.range(0, BANDS)
            .mapToObj(band -> of(band, known.stream().filter(one -> bandOf(one.probability()) == band).toList()))
            .toList();
    }

    private static Band of(int band, List<Forecast> forecasts) {
        return new Band((double) band / BANDS, (double) (band + 1) / BANDS,
                forecasts.isEmpty() ? null
                        : Proportion
                            .rounded(forecasts.stream().mapToDouble(Forecast::probability).average().orElseThrow()),
                Proportion.of(forecasts.stream().filter(Forecast::came).count(), forecasts.size(),
                        "no forecast in this band"));
    }

    /** A tenth is not exact in binary: 0.6 belongs where it says it does. */
    private static int bandOf(double probability) {
        return Math.min(BANDS - 1, (int) Math.floor(probability * BANDS + 1e-9));
    }

}
