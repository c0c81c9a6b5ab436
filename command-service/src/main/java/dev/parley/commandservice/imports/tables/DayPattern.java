package dev.parley.commandservice.imports.tables;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The pattern that days are written by, as far as they show it themselves. */
final class DayPattern {

    /**
     * Those of trackers and spreadsheets. Where two read the same days, the days show
     * neither.
     */
    private static final List<String> KNOWN = List.of("d/MMM/yy h:mm a", "d/MMM/yy H:mm", "d/MMM/yy", "d/MMM/yyyy",
            "d-MMM-yyyy", "d MMM yyyy", "MMM d, yyyy", "d.M.yyyy", "d.M.yyyy H:mm", "yyyy/M/d", "d/M/yyyy", "M/d/yyyy",
            "d/M/yyyy H:mm", "M/d/yyyy H:mm", "M/d/yyyy h:mm a", "d/M/yyyy h:mm a");

    private DayPattern() {
    }

    /**
     * The only pattern that all of these cells are days of, but for those in ISO 8601;
     * null if there is none, or more than one.
     */
    static @Nullable String of(List<Row> rows, List<Integer> columns) {
        Days iso = new Days(null);
        List<String> others = rows.stream()
            .flatMap(row -> columns.stream().map(column -> row.cell(column).strip()))
            .filter(text -> !text.isEmpty() && iso.read(text).isEmpty())
            .toList();
        List<String> fitting = KNOWN.stream().filter(pattern -> reads(pattern, others)).toList();
        return (others.isEmpty() || fitting.size() != 1) ? null : fitting.getFirst();
    }

    private static boolean reads(String pattern, List<String> texts) {
        Days days = new Days(pattern);
        return texts.stream().map(days::read).allMatch(Optional::isPresent);
    }

}
