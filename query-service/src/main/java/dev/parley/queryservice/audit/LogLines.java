package dev.parley.queryservice.audit;

import dev.parley.eventlog.LogReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.scheduler.Scheduler;
import reactor.core.publisher.Flux;

/**
 * The lines of the log on their way out. They are read as the reader takes them: one that
 * is slow makes the log wait, not the memory grow.
 */
final class LogLines {

    private static final int CHUNK = 16 * 1024;

    /** What writes the body of an answer, blocking. */
    @FunctionalInterface
    interface Body {

        void writeTo(OutputStream out) throws IOException;

    }

    private LogLines() {
    }

    /** Writes the lines, each followed by a newline. */
    static void write(LogReader log, long after, long upTo, OutputStream out) throws IOException {
        write(log, after, upTo, _ -> true, Long.MAX_VALUE, out);
    }

    /** Writes the first of the lines that are so, {@code most} of them. */
    static void write(LogReader log, long after, long upTo, Predicate<byte[]> which, long most, OutputStream out)
            throws IOException {
        try (Stream<byte[]> lines = log.lines(after, upTo)) {
            lines.filter(which).limit(most).forEach(line -> {
                try {
                    out.write(line);
                    out.write('\n');
                }
                catch (IOException ex) {
                    throw new UncheckedIOException(ex);
                }
            });
        }
        catch (UncheckedIOException ex) {
            throw ex.getCause();
        }
    }

    /**
     * The body as chunks, each made when it is asked for.
     * @param share whose thread the body has until it is taken whole, or nobody wants it
     */
    static Publisher<DataBuffer> publish(Body body, DataBufferFactory buffers, Scheduler share) {
        Publisher<DataBuffer> chunks = DataBufferUtils.outputStreamPublisher(out -> writeTo(out, body), buffers,
                Runnable::run, CHUNK);
        return Flux.from(chunks).subscribeOn(share, false);
    }

    private static void writeTo(OutputStream out, Body body) {
        try {
            body.writeTo(out);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
