package dev.parley.commandservice.imports.tables;

import org.jspecify.annotations.Nullable;

/** A file cannot be read as a table, from some row on or as a whole. */
public final class UnreadableTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;

    private final String remedy;

    UnreadableTableException(int row, String message, String remedy) {
        this(row, message, remedy, null);
    }

    UnreadableTableException(int row, String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.row = row;
        this.remedy = remedy;
    }

    /** The line or row of the file that it fails at. */
    public int row() {
        return row;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

}
