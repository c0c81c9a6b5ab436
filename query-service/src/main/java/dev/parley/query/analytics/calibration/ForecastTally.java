package dev.parley.query.analytics.calibration;

import dev.parley.query.analytics.statistics.Forecasts;
import java.time.LocalDate;

/** Forecasts that were made, and those of them that have been looked at. */
final class ForecastTally {

    final Forecasts known = new Forecasts();

    long made;

    long overdue;

    long disputed;

    void count(Reviewed reviewed, LocalDate today) {
        var stated = reviewed.decision().forecast();
        if (stated != null) {
            made++;
            overdue += reviewed.cameTrue().isEmpty() && stated.reviewOn().isBefore(today) ? 1 : 0;
            disputed += reviewed.isDisputed() ? 1 : 0;
            reviewed.forecast().ifPresent(known::add);
        }
    }

    void add(ForecastTally part) {
        known.add(part.known);
        made += part.made;
        overdue += part.overdue;
        disputed += part.disputed;
    }

}
