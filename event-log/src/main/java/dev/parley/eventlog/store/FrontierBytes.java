package dev.parley.eventlog.store;

import dev.parley.eventlog.Frontier;
import dev.parley.eventlog.LogDamagedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A frontier as it is stored: its hashes one after the other, the largest tree's first.
 */
final class FrontierBytes {

    private static final int HASH = 32;

    private FrontierBytes() {
    }

    static byte[] of(Frontier frontier) {
        byte[] bytes = new byte[frontier.peaks().size() * HASH];
        int at = 0;
        for (byte[] peak : frontier.peaks()) {
            System.arraycopy(peak, 0, bytes, at, HASH);
            at += HASH;
        }
        return bytes;
    }

    static Frontier read(long size, byte[] bytes) {
        List<byte[]> peaks = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += HASH) {
            peaks.add(Arrays.copyOfRange(bytes, at, Math.min(at + HASH, bytes.length)));
        }
        try {
            return Frontier.of(size, peaks);
        }
        catch (IllegalArgumentException ex) {
            throw new LogDamagedException(size, "its frontier is not one");
        }
    }

}
