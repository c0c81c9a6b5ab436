package dev.parley.sharedevents;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table tell history.
 *
 * @param columns for each field the columns that it may stand in; the first that holds
 * anything counts
 * @param values of fields that no column has, the same in each row
 * @param steps what each word for a status means: a step, or {@code none}
 * @param dates the pattern of days that are not in ISO 8601, such as {@code dd/MM/yyyy}
 */
public record ImportMapping(Map<String, List<String>> columns, Map<String, String> values, Map<String, String> steps,
        @Nullable String dates) {

    public ImportMapping {
        columns = inOrder(columns);
        values = inOrder(values);
        steps = inOrder(steps);
    }

    /** As they were written: people read it. */
    private static <T> Map<String, T> inOrder(@Nullable Map<String, T> map) {
        return (map == null) ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

}
