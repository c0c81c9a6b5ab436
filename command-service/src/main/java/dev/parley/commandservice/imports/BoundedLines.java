package dev.parley.commandservice.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import dev.parley.commandservice.imports.StepReader.Bad;
import dev.parley.commandservice.imports.StepReader.Outcome;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines, holding no more of it than the longest line may have. */
final class BoundedLines implements Lines {

    /** The longest line, in bytes: the longest texts with every character escaped. */
    static final int LONGEST = 256 * 1024;

    private final InputStream input;

    private final int longest;

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private int number;

    BoundedLines(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /**
     * A line without its end.
     *
     * @param number from 1
     * @param content null if it is longer than a line may be
     * @param longest how many bytes it may have
     */
    record JsonLine(int number, byte @Nullable [] content, int longest) implements Line {

        @Override
        public boolean isBlank() {
            return content != null && new String(content, StandardCharsets.ISO_8859_1).isBlank();
        }

        @Override
        public Outcome read(StepReader reader) {
            return (content != null) ? reader.read(number, content)
                    : new Bad(Optional.empty(), List.of(LineFault.of(number, "is longer than " + longest + " bytes")));
        }

    }

    /** The lines of a file that holds a JSON object in each. */
    static BoundedLines of(InputStream file) {
        return new BoundedLines(new BufferedInputStream(file), LONGEST);
    }

    /** The next line, or empty at the end of the stream. */
    @Override
    public Optional<JsonLine> next() throws IOException {
        int read = input.read();
        if (read < 0) {
            return Optional.empty();
        }
        content.reset();
        boolean fits = true;
        for (; read >= 0 && read != '\n'; read = input.read()) {
            fits = fits && content.size() < longest;
            if (fits) {
                content.write(read);
            }
        }
        number++;
        return Optional.of(new JsonLine(number, fits ? content.toByteArray() : null, longest));
    }

}
