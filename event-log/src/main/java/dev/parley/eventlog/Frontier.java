package dev.parley.eventlog;

import java.util.Arrays;
import java.util.List;

/**
 * What is needed of a Merkle tree (RFC 6962, section 2.1) to go on from its end: the
 * roots of its perfect subtrees, the largest first. One for each bit set in its size.
 */
public final class Frontier {

    private static final int HASH = 32;

    private static final Frontier EMPTY = new Frontier(0, new byte[0][]);

    private final long size;

    private final byte[][] peaks;

    private Frontier(long size, byte[][] peaks) {
        this.size = size;
        this.peaks = peaks;
    }

    /** The frontier of the tree without leaves. */
    public static Frontier empty() {
        return EMPTY;
    }

    /**
     * A frontier that was stored.
     * @param hashes as {@link #hashes} gave them
     * @throws LogDamagedException if there is not one hash of 32 bytes for each bit set
     * in {@code size}
     */
    public static Frontier stored(long size, byte[] hashes) {
        if (size < 0 || hashes.length != Long.bitCount(size) * HASH) {
            throw new LogDamagedException(size, "its frontier is not one");
        }
        byte[][] peaks = new byte[Long.bitCount(size)][];
        Arrays.setAll(peaks, peak -> Arrays.copyOfRange(hashes, peak * HASH, (peak + 1) * HASH));
        return new Frontier(size, peaks);
    }

    /** The frontier of a tree with these perfect subtrees, the largest first. */
    public static Frontier of(long size, List<byte[]> peaks) {
        return new Frontier(size, peaks.toArray(byte[][]::new));
    }

    /** The number of leaves. */
    public long size() {
        return size;
    }

    /** The roots of the perfect subtrees one after the other, the largest first. */
    public byte[] hashes() {
        byte[] hashes = new byte[peaks.length * HASH];
        for (int peak = 0; peak < peaks.length; peak++) {
            System.arraycopy(peaks[peak], 0, hashes, peak * HASH, HASH);
        }
        return hashes;
    }

    /** The frontier after one more leaf, which stands for this line. */
    public Frontier append(byte[] line) {
        byte[] last = Hashes.leaf(line);
        int left = peaks.length;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            last = Hashes.node(peaks[--left], last);
        }
        byte[][] next = Arrays.copyOf(peaks, left + 1);
        next[left] = last;
        return new Frontier(size + 1, next);
    }

    /** The root of the tree; of the empty one, the hash of nothing. */
    public byte[] root() {
        if (peaks.length == 0) {
            return Hashes.empty();
        }
        byte[] root = peaks[peaks.length - 1];
        for (int peak = peaks.length - 2; peak >= 0; peak--) {
            root = Hashes.node(peaks[peak], root);
        }
        return root.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frontier that && size == that.size && Arrays.deepEquals(peaks, that.peaks);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(peaks);
    }

}
