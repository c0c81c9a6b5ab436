package dev.parley.eventlog;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A {@link Frontier} that grows in place, for who hashes line after line: it makes
 * nothing anew for a line. For one thread.
 */
final class Peaks {

    private static final int HASH = 32;

    private final MessageDigest sha = Frontier.sha256();

    /** The roots of the perfect subtrees, the largest first, as many as are in use. */
    private final byte[][] peaks = new byte[Long.SIZE][HASH];

    private final byte[] node = new byte[1 + HASH + HASH];

    private final byte[] root = new byte[HASH];

    private int used;

    private long size;

    Peaks(Frontier from) {
        for (byte[] peak : from.peaks()) {
            System.arraycopy(peak, 0, peaks[used++], 0, HASH);
        }
        size = from.size();
        node[0] = Frontier.NODE;
    }

    long size() {
        return size;
    }

    void add(byte[] line) {
        sha.update(Frontier.LEAF);
        sha.update(line);
        digest(peaks[used]);
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            used--;
            join(peaks[used], peaks[used + 1], peaks[used]);
        }
        used++;
        size++;
    }

    /** Whether the tree, which is not empty, has this root. */
    boolean hasRoot(byte[] expected) {
        System.arraycopy(peaks[used - 1], 0, root, 0, HASH);
        for (int peak = used - 2; peak >= 0; peak--) {
            join(peaks[peak], root, root);
        }
        return Arrays.equals(root, expected);
    }

    Frontier frontier() {
        List<byte[]> now = new ArrayList<>();
        for (int peak = 0; peak < used; peak++) {
            now.add(peaks[peak]);
        }
        return Frontier.of(size, now);
    }

    private void join(byte[] left, byte[] right, byte[] into) {
        System.arraycopy(left, 0, node, 1, HASH);
        System.arraycopy(right, 0, node, 1 + HASH, HASH);
        sha.update(node);
        digest(into);
    }

    private void digest(byte[] into) {
        try {
            sha.digest(into, 0, HASH);
        }
        catch (DigestException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
