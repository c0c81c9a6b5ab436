package dev.parley.commandservice.imports.tables;

import java.util.List;
import java.util.Optional;

import dev.parley.sharedevents.ImportMapping;

/** The rows of a table as lines of history. */
public final class MappedTable {

    private final Table table;

    private final Columns columns;

    private final Words words;

    private final Days days;

    /**
     * @param steps what steps are called
     * @throws UnreadableTableException if the mapping does not fit the table
     */
    public MappedTable(Table table, ImportMapping mapping, List<String> steps) {
        this.table = table;
        this.columns = new Columns(table.header(), mapping);
        this.words = new Words(mapping.steps(), steps, columns.has(Field.DUPLICATE_OF));
        this.days = new Days(mapping.dates());
    }

    /** What the next row says, which may be nothing; empty at the end. */
    public Optional<List<TableLine>> next() {
        return table.next().map(row -> {
            MappedRow mapped = new MappedRow(new MappedCells(row, columns, words, days));
            return columns.has(Field.RAISED) ? mapped.asRequest() : mapped.asChange();
        });
    }

    /** By which name the table has a field of a line. */
    public String columnOf(String field) {
        return Field.named(field).map(columns::nameOf).orElse(field);
    }

}
