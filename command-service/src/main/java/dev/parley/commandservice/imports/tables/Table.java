package dev.parley.commandservice.imports.tables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A table whose first row names its columns. Its rows are read one at a time; the first
 * of them are known beforehand, to propose a mapping by.
 */
public final class Table implements AutoCloseable {

    static final int MOST_COLUMNS = 1_000;

    /** In characters; a text that is imported is shorter by far. */
    static final int LONGEST_CELL = 100_000;

    static final int LONGEST_ROW = 1_000_000;

    static final int MOST_ROWS = 200_000;

    private static final int HEAD = 200;

    private final Rows rows;

    private final Header header;

    private final Deque<Row> head = new ArrayDeque<>();

    private int read;

    private Table(Rows rows) {
        this.rows = rows;
        this.header = readNext().map(Header::of)
            .orElseThrow(() -> new UnreadableTableException(1, "is missing: the file holds no row",
                    "send a table whose first row names its columns"));
        for (Optional<Row> row = readNext(); row
            .isPresent(); row = (head.size() < HEAD) ? readNext() : Optional.empty()) {
            head.add(row.get());
        }
        header.check(head());
    }

    /**
     * Opens a table.
     * @throws UnreadableTableException saying why it cannot be read, and what to do
     */
    public static Table open(TableFormat format, byte[] file) {
        Rows rows = format.open(file);
        try {
            return new Table(rows);
        }
        catch (UnreadableTableException ex) {
            rows.close();
            throw ex;
        }
    }

    Header header() {
        return header;
    }

    /** The first rows that are still to be read. */
    List<Row> head() {
        return new ArrayList<>(head);
    }

    /** The next row that is not blank. */
    Optional<Row> next() {
        Optional<Row> next = head.isEmpty() ? readNext() : Optional.of(head.removeFirst());
        if (next.isPresent() && ++read > MOST_ROWS) {
            throw new UnreadableTableException(next.get().number(),
                    "is one row too many: a table has up to " + MOST_ROWS, "send it in parts, each with the header");
        }
        return next;
    }

    private Optional<Row> readNext() {
        Optional<Row> row = rows.next();
        while (row.isPresent() && row.get().isBlank()) {
            row = rows.next();
        }
        return row;
    }

    @Override
    public void close() {
        rows.close();
    }

}
