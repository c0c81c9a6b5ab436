package dev.parley.standalone.verify;

import dev.parley.eventlog.LogDamagedException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a file as bytes, without their newlines, one in memory at a time. */
final class FileLines extends Spliterators.AbstractSpliterator<byte[]> {

    private static final int LONGEST = 64 * 1024 * 1024;

    private final InputStream in;

    private long number;

    private FileLines(InputStream in) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.in = in;
    }

    /** To be closed. */
    static Stream<byte[]> read(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return StreamSupport.stream(new FileLines(in), false).onClose(() -> {
            try {
                in.close();
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        });
    }

    @Override
    public boolean tryAdvance(Consumer<? super byte[]> action) {
        try {
            number++;
            int first = in.read();
            if (first < 0) {
                return false;
            }
            action.accept(rest(first));
            return true;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private byte[] rest(int first) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        int next = first;
        while (next != '\n') {
            if (next < 0 || line.size() > LONGEST) {
                throw new LogDamagedException(number, "its line has no end");
            }
            line.write(next);
            next = in.read();
        }
        return line.toByteArray();
    }

}
