package dev.parley.log.store;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/**
 * Says of most places that are not in a run that they are not: a Bloom filter (Bloom
 * 1970) in which all bits of a place are in one word, so that to ask costs one look.
 * About one in a hundred has to be looked for in vain.
 */
record RunFilter(LongBuffer words) {

    private static final int BITS_FOR_EACH = 16;

    static RunFilter forSo(long many) {
        return new RunFilter(LongBuffer.allocate(Math.toIntExact(1 + many * BITS_FOR_EACH / Long.SIZE)));
    }

    static RunFilter read(byte[] bytes) {
        LongBuffer words = LongBuffer.allocate(bytes.length / Long.BYTES);
        return new RunFilter(words.put(ByteBuffer.wrap(bytes).asLongBuffer()).clear());
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(words.capacity() * Long.BYTES);
        bytes.asLongBuffer().put(words.duplicate().clear());
        return bytes.array();
    }

    /** Takes in a place, by its fingerprint. */
    void add(long place) {
        int word = word(place);
        words.put(word, words.get(word) | bits(place));
    }

    boolean mayHave(long place) {
        long bits = bits(place);
        return (words.get(word(place)) & bits) == bits;
    }

    private int word(long place) {
        return (int) Math.unsignedMultiplyHigh(place, words.capacity());
    }

    /** Four of the word, chosen by the low bits, which did not choose the word. */
    private static long bits(long place) {
        return 1L << place | 1L << (place >> 6) | 1L << (place >> 12) | 1L << (place >> 18);
    }

}
