package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes two steps of one request the same.
 *
 * @param ordinal 0 for the first step of this kind on this day, then 1, 2 …
 */
record StepKey(StepKind kind, LocalDate on, int ordinal) {

    /** The kind and day of a step. */
    record Day(StepKind kind, LocalDate on) {
    }

    /** Numbers equal steps, in their order. */
    static List<StepKey> number(List<Day> steps) {
        Map<Day, Integer> seen = new HashMap<>();
        List<StepKey> keys = new ArrayList<>(steps.size());
        for (Day step : steps) {
            keys.add(new StepKey(step.kind(), step.on(), seen.merge(step, 1, Integer::sum) - 1));
        }
        return List.copyOf(keys);
    }

}
