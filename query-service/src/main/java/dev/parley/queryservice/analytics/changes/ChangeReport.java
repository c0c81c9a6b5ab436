package dev.parley.queryservice.analytics.changes;

import dev.parley.queryservice.analytics.reasons.ReasonCounts;
import dev.parley.queryservice.filters.Period;
import java.util.List;
import dev.parley.queryservice.analytics.Excluded;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since then.
 *
 * @param stretch the days that the figures are of; absent while none has passed, and
 * where there is no beginning
 * @param before the days that they are compared with
 * @param reasons those that are given more or less often than before by more than chance
 * @param excluded what imported history is not counted in
 * @param moved the negotiations in which anything happened, the latest first
 */
public record ChangeReport(Since since, @Nullable Period stretch, @Nullable Period before, EventCounts happened,
        List<Figure> figures, List<ReasonCounts> reasons, Moved moved, Excluded excluded) {
}
