package dev.parley.commandservice.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Splits a stream into lines, holding no more of it than the longest line may have. */
final class BoundedLines {

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
     */
    record Line(int number, byte @Nullable [] content) {

        boolean isBlank() {
            return content != null && new String(content, StandardCharsets.ISO_8859_1).isBlank();
        }

    }

    /** The next line, or empty at the end of the stream. */
    Optional<Line> next() throws IOException {
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
        return Optional.of(new Line(number, fits ? content.toByteArray() : null));
    }

}
