package dev.parley.queryservice.analytics.changes;

import dev.parley.queryservice.analytics.Change;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.analytics.statistics.BenjaminiHochberg;
import dev.parley.queryservice.analytics.statistics.Proportion;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.views.Views;
import java.util.Arrays;
import java.util.List;

/**
 * One figure now and before.
 *
 * @param figure what it is a share of
 * @param now of the days since
 * @param before of the days before
 */
public record Figure(Share figure, Proportion now, Proportion before, Change change, Trend trend) {

    private static final double FALSE_DISCOVERY_RATE = 0.10;

    private static final String NOTHING = "nothing to compute from";

    static List<Figure> none() {
        return Arrays.stream(Share.values())
            .map(share -> of(share, new Share.Count(0, 0), new Share.Count(0, 0)))
            .toList();
    }

    static List<Figure> compared(Views views, Period stretch, Period before) {
        List<Figure> figures = Arrays.stream(Share.values())
            .map(share -> of(share, share.count(views, stretch), share.count(views, before)))
            .toList();
        double threshold = BenjaminiHochberg.threshold(figures.stream()
            .map(Figure::change)
            .filter(change -> change.value() != null)
            .map(Change::surprise)
            .toList(), FALSE_DISCOVERY_RATE);
        return figures.stream().map(figure -> figure.judged(threshold)).toList();
    }

    private static Figure of(Share share, Share.Count now, Share.Count before) {
        Change change = now.n() == 0 || before.n() == 0 ? Change.none(now.n(), before.n(), NOTHING)
                : Change.of(now.count(), now.n(), before.count(), before.n());
        return new Figure(share, Proportion.of(now.count(), now.n(), NOTHING),
                Proportion.of(before.count(), before.n(), NOTHING), change, Trend.NO_DETECTABLE_CHANGE);
    }

    private Figure judged(double threshold) {
        return change.surprise() <= threshold ? new Figure(figure, now, before, change, change.direction()) : this;
    }

}
