package dev.parley.eventlog.proof;

import java.util.Arrays;

/**
 * An append-only list of hashes in blocks, so that growing never moves what readers look
 * at.
 */
final class HashColumn {

    private static final int BYTES = 32;

    private static final int PER_BLOCK = 4096;

    private volatile byte[][] blocks = new byte[0][];

    private long count;

    void add(byte[] hash) {
        int block = (int) (count / PER_BLOCK);
        if (block == blocks.length) {
            byte[][] more = Arrays.copyOf(blocks, block + 1);
            more[block] = new byte[block == 0 ? BYTES * 16 : BYTES * PER_BLOCK];
            blocks = more;
        }
        int offset = (int) (count % PER_BLOCK) * BYTES;
        if (offset == blocks[block].length) {
            byte[][] more = blocks.clone();
            more[block] = Arrays.copyOf(blocks[block], Math.min(offset * 4, BYTES * PER_BLOCK));
            blocks = more;
        }
        System.arraycopy(hash, 0, blocks[block], offset, BYTES);
        count++;
    }

    byte[] get(long index) {
        int offset = (int) (index % PER_BLOCK) * BYTES;
        return Arrays.copyOfRange(blocks[(int) (index / PER_BLOCK)], offset, offset + BYTES);
    }

}
