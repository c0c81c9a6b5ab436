package dev.parley.eventlog.proof;

import dev.parley.eventlog.Hashes;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Checks proofs the way their reader does, from hashes alone (RFC 9162 sections 2.1.3.2
 * and 2.1.4.2): it shares nothing with {@link HashTree}, which makes them.
 */
public final class ProofCheck {

    private ProofCheck() {
    }

    /**
     * Whether the leaf at {@code index}, counted from 0, is in the tree of {@code size}
     * leaves that has this root.
     */
    public static boolean includes(byte[] root, long size, long index, byte[] leafHash, List<byte[]> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = Hashes.node(sibling, hash);
                int skipped = Long.numberOfTrailingZeros(at);
                at >>= skipped;
                last >>= skipped;
            }
            else {
                hash = Hashes.node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /**
     * Whether the tree of {@code from} leaves with the root {@code before} is the
     * beginning of that of {@code to} leaves with the root {@code after}.
     */
    public static boolean extendsTree(byte[] before, long from, byte[] after, long to, List<byte[]> proof) {
        if (from < 1 || from > to || (from == to) != proof.isEmpty()) {
            return false;
        }
        if (from == to) {
            return Arrays.equals(before, after);
        }
        Iterator<byte[]> hashes = proof.iterator();
        int whole = Long.numberOfTrailingZeros(from);
        byte[] first = Long.bitCount(from) == 1 ? before : hashes.next();
        return climb((from - 1) >> whole, (to - 1) >> whole, first, hashes, before, after);
    }

    private static boolean climb(long from, long to, byte[] first, Iterator<byte[]> hashes, byte[] before,
            byte[] after) {
        long at = from;
        long last = to;
        byte[] old = first;
        byte[] now = first;
        while (hashes.hasNext()) {
            byte[] hash = hashes.next();
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                old = Hashes.node(hash, old);
                now = Hashes.node(hash, now);
                int skipped = Long.numberOfTrailingZeros(at);
                at >>= skipped;
                last >>= skipped;
            }
            else {
                now = Hashes.node(now, hash);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, before) && Arrays.equals(now, after);
    }

}
