package dev.parley.commandservice.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Limits the bytes that are read of a stream, and fails at the next. */
final class BoundedInput extends FilterInputStream {

    private long left;

    BoundedInput(InputStream input, long most) {
        super(input);
        this.left = most;
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
