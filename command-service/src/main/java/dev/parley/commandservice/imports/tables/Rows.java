package dev.parley.commandservice.imports.tables;

import java.util.Optional;

/** The rows of a table, read one at a time. */
interface Rows extends AutoCloseable {

    /**
     * The next row, or empty at the end.
     * @throws UnreadableTableException if there is no telling what the row is
     */
    Optional<Row> next();

    @Override
    void close();

}
