package dev.parley.queryservice.analytics.statistics;

import dev.parley.queryservice.analytics.statistics.Brier.Forecast;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Forecasts and how often each was made; added up in an order of their own, so that sums
 * do not depend on the order in which they were made.
 */
public final class Forecasts {

    private static final Comparator<Forecast> ORDER = Comparator.comparingDouble(Forecast::probability)
        .thenComparing(Forecast::came);

    private final Map<Forecast, Long> counts = new HashMap<>();

    public static Forecasts of(List<Forecast> all) {
        Forecasts forecasts = new Forecasts();
        all.forEach(forecasts::add);
        return forecasts;
    }

    public void add(Forecast forecast) {
        counts.merge(forecast, 1L, Long::sum);
    }

    public void add(Forecasts others) {
        others.counts.forEach((forecast, count) -> counts.merge(forecast, count, Long::sum));
    }

    /** Those of them that are so. */
    public Forecasts where(Predicate<Forecast> which) {
        Forecasts some = new Forecasts();
        counts.forEach((forecast, count) -> {
            if (which.test(forecast)) {
                some.counts.put(forecast, count);
            }
        });
        return some;
    }

    public long n() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many of them came. */
    public long came() {
        return where(Forecast::came).n();
    }

    /** The mean of something over all of them; NaN where there is none. */
    public double mean(ToDoubleFunction<Forecast> what) {
        return sum(what) / n();
    }

    double sum(ToDoubleFunction<Forecast> what) {
        return counts.entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey(ORDER))
            .mapToDouble(forecast -> what.applyAsDouble(forecast.getKey()) * forecast.getValue())
            .sum();
    }

}
