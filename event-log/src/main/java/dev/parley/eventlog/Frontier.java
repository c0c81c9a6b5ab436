package dev.parley.eventlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * What is needed of a Merkle tree (RFC 6962, section 2.1) to go on from its end: the
 * roots of its perfect subtrees, the largest first. One for each bit set in its size.
 */
public final class Frontier {

    static final byte LEAF = 0x00;

    static final byte NODE = 0x01;

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
     * @throws IllegalArgumentException if there is not one hash of 32 bytes for each bit
     * set in {@code size}
     */
    public static Frontier of(long size, List<byte[]> peaks) {
        if (size < 0 || peaks.size() != Long.bitCount(size) || peaks.stream().anyMatch(peak -> peak.length != 32)) {
            throw new IllegalArgumentException("not the frontier of a tree of " + size + " leaves");
        }
        return new Frontier(size, peaks.stream().map(byte[]::clone).toArray(byte[][]::new));
    }

    /** The number of leaves. */
    public long size() {
        return size;
    }

    /** The roots of the perfect subtrees, the largest first. */
    public List<byte[]> peaks() {
        return Arrays.stream(peaks).map(byte[]::clone).toList();
    }

    /** The frontier after one more leaf, which stands for this line. */
    public Frontier append(byte[] line) {
        MessageDigest sha = sha256();
        byte[] last = hash(sha, LEAF, line);
        int left = peaks.length;
        for (long bits = size; (bits & 1) == 1; bits >>= 1) {
            last = hash(sha, NODE, peaks[--left], last);
        }
        byte[][] next = Arrays.copyOf(peaks, left + 1);
        next[left] = last;
        return new Frontier(size + 1, next);
    }

    /** The root of the tree; of the empty one, the hash of nothing. */
    public byte[] root() {
        MessageDigest sha = sha256();
        if (peaks.length == 0) {
            return sha.digest();
        }
        byte[] root = peaks[peaks.length - 1].clone();
        for (int i = peaks.length - 2; i >= 0; i--) {
            root = hash(sha, NODE, peaks[i], root);
        }
        return root;
    }

    /** The hash of the leaf that stands for this line. */
    public static byte[] leafHash(byte[] line) {
        return hash(sha256(), LEAF, line);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frontier that && size == that.size && Arrays.deepEquals(peaks, that.peaks);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(peaks);
    }

    private static byte[] hash(MessageDigest sha, byte prefix, byte[]... parts) {
        sha.update(prefix);
        for (byte[] part : parts) {
            sha.update(part);
        }
        return sha.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
