package dev.parley.queryservice.analytics.calibration;

import dev.parley.queryservice.analytics.Today;
import dev.parley.queryservice.analytics.statistics.Brier.Forecast;
import dev.parley.queryservice.analytics.statistics.Forecasts;

/** Forecasts that were made, and those of them that have been looked at. */
final class ForecastTally {

    final Forecasts known = new Forecasts();

    long made;

    long overdue;

    long disputed;

    void count(Review review, Today today) {
        if (review.reviewOn() != null) {
            made++;
            overdue += review.isOverdue(today) ? 1 : 0;
            disputed += review.disputed() ? 1 : 0;
            Forecast looked = review.known();
            if (looked != null) {
                known.add(looked);
            }
        }
    }

    void add(ForecastTally part) {
        known.add(part.known);
        made += part.made;
        overdue += part.overdue;
        disputed += part.disputed;
    }

}
