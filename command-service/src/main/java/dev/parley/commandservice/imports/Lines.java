package dev.parley.commandservice.imports;

import java.io.IOException;
import java.util.Optional;

import dev.parley.commandservice.imports.StepReader.Outcome;
import dev.parley.commandservice.imports.tables.UnreadableTableException;
import dev.parley.sharedevents.ImportMapping;
import org.jspecify.annotations.Nullable;

/** The lines of a file of history, however it is written, one at a time. */
interface Lines extends AutoCloseable {

    /**
     * The next line, or empty at the end.
     * @throws UnreadableTableException if there is no telling where it begins
     */
    Optional<? extends Line> next() throws IOException;

    /** How its columns are read, if it has columns. */
    default @Nullable ImportMapping mapping() {
        return null;
    }

    @Override
    default void close() {
        // nothing to close but for the file itself
    }

    /** A line that may say a step. */
    interface Line {

        int number();

        /** Whether it says nothing at all. */
        boolean isBlank();

        Outcome read(StepReader reader);

    }

}
