package dev.parley.eventlog.proof;

import static java.lang.Long.highestOneBit;

import dev.parley.eventlog.Frontier;
import dev.parley.eventlog.Hashes;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree over the lines of the log (RFC 9162 section 2.1), kept in memory with
 * the hash of every complete subtree: 64 bytes an entry. Appended to by one thread; any
 * thread may ask for what lies within {@link #size()}.
 */
public final class HashTree {

    /** The hashes of the complete subtrees of 1, 2, 4, … leaves. */
    private final List<HashColumn> levels = new ArrayList<>();

    private volatile long size;

    public HashTree() {
        for (int level = 0; level < Long.SIZE; level++) {
            levels.add(new HashColumn());
        }
    }

    public long size() {
        return size;
    }

    /** Adds the leaf hash of the next line. */
    public void append(byte[] leafHash) {
        byte[] hash = leafHash;
        levels.get(0).add(hash);
        long index = size;
        for (int level = 0; (index & 1) == 1; level++) {
            hash = Hashes.node(levels.get(level).get(index - 1), hash);
            index >>= 1;
            levels.get(level + 1).add(hash);
        }
        size = size() + 1;
    }

    /** What is needed of the tree to go on from its end. */
    public Frontier frontier() {
        long count = size;
        long start = 0;
        List<byte[]> peaks = new ArrayList<>();
        while (start < count) {
            long end = start + highestOneBit(count - start);
            peaks.add(hash(start, end));
            start = end;
        }
        return Frontier.of(count, peaks);
    }

    /** The root of the tree of the first {@code upTo} leaves. */
    public byte[] root(long upTo) {
        return upTo == 0 ? Hashes.empty() : hash(0, checked(upTo));
    }

    /**
     * The leaf hash at {@code index}, counted from 0.
     */
    public byte[] leaf(long index) {
        checked(index + 1);
        return levels.get(0).get(index);
    }

    /**
     * The audit path of a leaf: PATH(m, D[n]) of RFC 9162 section 2.1.3.1, leaf side
     * first.
     * @throws IllegalArgumentException unless 0 ≤ index &lt; upTo ≤ size
     */
    public List<byte[]> inclusionProof(long index, long upTo) {
        if (index < 0 || index >= checked(upTo)) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + upTo);
        }
        List<byte[]> path = new ArrayList<>();
        path(index, 0, upTo, path);
        return path;
    }

    /**
     * Why the tree of the first {@code from} leaves is the beginning of that of
     * {@code upTo}: PROOF(m, D[n]) of RFC 9162 section 2.1.4.1.
     * @throws IllegalArgumentException unless 0 &lt; from ≤ upTo ≤ size
     */
    public List<byte[]> consistencyProof(long from, long upTo) {
        if (from < 1 || from > checked(upTo)) {
            throw new IllegalArgumentException("no tree of " + from + " begins one of " + upTo);
        }
        List<byte[]> proof = new ArrayList<>();
        subproof(from, 0, upTo, true, proof);
        return proof;
    }

    private void path(long index, long start, long end, List<byte[]> path) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (index < middle) {
            path(index, start, middle, path);
            path.add(hash(middle, end));
        }
        else {
            path(index, middle, end, path);
            path.add(hash(start, middle));
        }
    }

    private void subproof(long from, long start, long end, boolean known, List<byte[]> proof) {
        if (from == end) {
            if (!known) {
                proof.add(hash(start, end));
            }
            return;
        }
        long middle = start + split(end - start);
        if (from <= middle) {
            subproof(from, start, middle, known, proof);
            proof.add(hash(middle, end));
        }
        else {
            subproof(from, middle, end, false, proof);
            proof.add(hash(start, middle));
        }
    }

    /**
     * MTH of the leaves from {@code start} (inclusive, on a subtree's edge) to
     * {@code end} (exclusive).
     */
    private byte[] hash(long start, long end) {
        long count = end - start;
        if (highestOneBit(count) == count) {
            int level = Long.numberOfTrailingZeros(count);
            return levels.get(level).get(start >> level);
        }
        long middle = start + split(count);
        return Hashes.node(hash(start, middle), hash(middle, end));
    }

    /** The largest power of two below {@code count}. */
    private static long split(long count) {
        return highestOneBit(count - 1);
    }

    private long checked(long upTo) {
        if (upTo < 0 || upTo > size) {
            throw new IllegalArgumentException("the tree has " + size + " leaves, not " + upTo);
        }
        return upTo;
    }

}
