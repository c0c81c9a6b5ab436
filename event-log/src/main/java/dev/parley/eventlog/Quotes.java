package dev.parley.eventlog;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds where a text of JSON ends. Most of a line is sealed text, so it looks at eight
 * bytes at a time.
 */
final class Quotes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;

    private Quotes() {
    }

    /** Where the next quote or backslash stands; behind the line if there is none. */
    static int next(byte[] line, int from) {
        int next = from;
        for (; next <= line.length - Long.BYTES; next += Long.BYTES) {
            long eight = (long) EIGHT.get(line, next);
            long found = zeroes(eight ^ ONES * '"') | zeroes(eight ^ ONES * '\\');
            if (found != 0) {
                return next + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (next < line.length && line[next] != '"' && line[next] != '\\') {
            next++;
        }
        return next;
    }

    /** Its lowest bit set is in the first byte that is zero. */
    private static long zeroes(long eight) {
        return (eight - ONES) & ~eight & ONES << 7;
    }

}
