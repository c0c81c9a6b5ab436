package dev.parley.queryservice.analytics.reasons;

import dev.parley.queryservice.analytics.Change;
import dev.parley.queryservice.analytics.Trend;
import dev.parley.queryservice.analytics.statistics.Proportion;

/**
 * How often one reason was given, and how it fared.
 *
 * @param unsupported conceded, or challenged three days before a decision and not
 * substantiated (Y- and N-codes only)
 * @param recurrence requests with it ÷ requests raised
 * @param trend against the four periods before
 * @param change the difference that the trend rests on
 */
public record ReasonCounts(String code, String name, long asserted, long challenged, long substantiated, long conceded,
        long disputed, long unexamined, long unsupported, Proportion recurrence, Trend trend, Change change) {

    ReasonCounts moving() {
        return new ReasonCounts(code, name, asserted, challenged, substantiated, conceded, disputed, unexamined,
                unsupported, recurrence, change.direction(), change);
    }

}
