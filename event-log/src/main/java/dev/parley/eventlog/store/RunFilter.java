package dev.parley.eventlog.store;

import java.nio.ByteBuffer;

/**
 * Says of places that are not in a run that they are not: a split block Bloom filter
 * (Putze, Sanders and Singler 2007; the blocks are those of Apache Parquet). A place has
 * one bit in each of the eight words of 32 bits of one block, so that to ask costs one
 * look at 32 bytes. With 24 bits for a place, about one in 6,000 is looked for in vain.
 *
 * @param words two of 32 bits in each, one block after the other
 */
record RunFilter(long[] words) {

    /** How many numbers of 64 bits a block has. */
    static final int BLOCK = 4;

    private static final int BITS_FOR_EACH = 24;

    /** Parquet's, an odd number for each word of 32 bits. */
    private static final int[] SALTS = { 0x47b6137b, 0x44974d91, 0x8824ad5b, 0xa2b7289d, 0x705495c7, 0x2df1424b,
            0x9efc4947, 0x5c6bfb31 };

    /** The bits that a place has in its block. */
    record Mask(long first, long second, long third, long fourth) {

        static Mask of(long place) {
            return new Mask(bits(place, 0), bits(place, 2), bits(place, 4), bits(place, 6));
        }

        /** One in the lower half and one in the upper, by the low bits of the place. */
        private static long bits(long place, int word) {
            int low = ((int) place * SALTS[word]) >>> 27;
            int high = ((int) place * SALTS[word + 1]) >>> 27;
            return 1L << low | 1L << (Integer.SIZE + high);
        }

        /** Whether the block that begins there has all of them. */
        boolean isIn(long[] words, int at) {
            return (words[at] & first) == first && (words[at + 1] & second) == second
                    && (words[at + 2] & third) == third && (words[at + 3] & fourth) == fourth;
        }

    }

    static RunFilter forSo(long many) {
        long blocks = 1 + many * BITS_FOR_EACH / (BLOCK * Long.SIZE);
        return new RunFilter(new long[Math.toIntExact(blocks * BLOCK)]);
    }

    static RunFilter read(byte[] bytes) {
        long[] words = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(words);
        return new RunFilter(words);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * Long.BYTES);
        bytes.asLongBuffer().put(words);
        return bytes.array();
    }

    /** Takes in a place, by its fingerprint. */
    void add(long place) {
        Mask mask = Mask.of(place);
        int at = BLOCK * block(place, blocks());
        words[at] |= mask.first();
        words[at + 1] |= mask.second();
        words[at + 2] |= mask.third();
        words[at + 3] |= mask.fourth();
    }

    int blocks() {
        return words.length / BLOCK;
    }

    /** Which of so many blocks a place is in, by the high bits of its fingerprint. */
    static int block(long place, int blocks) {
        return (int) Math.unsignedMultiplyHigh(place, blocks);
    }

}
