package dev.parley.commandservice.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import dev.parley.webapi.body.Limits;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;

/** Limits the bytes that are read of a stream, and fails at the next. */
final class BoundedInput extends FilterInputStream {

    private static final int BUFFERS_AHEAD = 16;

    private long left;

    BoundedInput(InputStream input, long most) {
        super(input);
        this.left = most;
    }

    /** The file that a call sends. */
    static BoundedInput of(Flux<DataBuffer> body) {
        return new BoundedInput(DataBufferUtils.subscriberInputStream(body, BUFFERS_AHEAD), Limits.IMPORT);
    }

    /** Refuses a call that says itself that it sends more. */
    static void check(long length) {
        if (length > Limits.IMPORT) {
            throw new UncheckedIOException(new FileTooLargeException());
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new FileTooLargeException();
        }
    }

}
