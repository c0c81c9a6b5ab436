package dev.parley.commandservice.imports.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param number of the line or row that it begins at in the file, from 1
 * @param faults of those cells, by column from 0, whose value cannot be told
 */
record Row(int number, List<String> cells, Map<Integer, String> faults) {

    Row(int number, List<String> cells) {
        this(number, cells, Map.of());
    }

    /** What stands in a column; nothing beyond the last cell. */
    String cell(int column) {
        return (column < cells.size()) ? cells.get(column) : "";
    }

    Optional<String> fault(int column) {
        return Optional.ofNullable(faults.get(column));
    }

    boolean isBlank() {
        return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

}
