package dev.parley.commandservice.imports.tables;

import java.util.List;
import java.util.stream.IntStream;

import dev.parley.sharedevents.Name;

/**
 * The names of a table's columns. Those that look alike are the same; several columns of
 * one name are one column with several places.
 */
record Header(Row row, List<Name> names) {

    private static final int LETTERS = 26;

    static Header of(Row row) {
        return new Header(row, row.cells().stream().map(Name::of).toList());
    }

    /** Where the column stands, from 0; nowhere if there is none. */
    List<Integer> places(String name) {
        Name wanted = Name.of(name);
        return IntStream.range(0, names.size()).filter(i -> names.get(i).equals(wanted)).boxed().toList();
    }

    /** Those that have a name. */
    List<String> shown() {
        return names.stream().map(Name::toString).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /**
     * Whether each column that holds anything has a name.
     * @throws UnreadableTableException naming the first that has none
     */
    void check(List<Row> rows) {
        for (Row other : rows) {
            for (int column = 0; column < other.cells().size(); column++) {
                if (!other.cell(column).isBlank() && row.cell(column).isBlank()) {
                    throw new UnreadableTableException(row.number(),
                            "does not name the column " + letters(column) + ", which holds values in row "
                                    + other.number(),
                            "unmerge the cells of the header, delete what stands above it, and name each column");
                }
            }
        }
    }

    /** As spreadsheets call it: A to Z, then AA. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return (column < LETTERS) ? last : letters(column / LETTERS - 1) + last;
    }

}
