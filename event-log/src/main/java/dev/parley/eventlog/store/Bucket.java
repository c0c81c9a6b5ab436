package dev.parley.eventlog.store;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/**
 * Places as they stand in the file: those whose keys begin with the same bits are in one
 * bucket, in the order of their positions, 24 bytes each.
 */
final class Bucket {

    /** How many there are. */
    static final int COUNT = 8192;

    /** How long a log may become: buckets of different runs are 2⁴⁰ positions apart. */
    private static final int POSITION_BITS = 40;

    private static final int PLACE_BYTES = 3 * Long.BYTES;

    private Bucket() {
    }

    static int of(long key) {
        return (int) (key >>> (Long.SIZE - Integer.numberOfTrailingZeros(COUNT)));
    }

    /** Where the part of a bucket is kept that begins with an entry. */
    static long slot(int bucket, long first) {
        return ((long) bucket << POSITION_BITS) + first;
    }

    /** Those of a key. */
    static List<Place> find(byte[] bytes, long key) {
        List<Place> found = new ArrayList<>();
        LongBuffer numbers = ByteBuffer.wrap(bytes).asLongBuffer();
        for (int at = 0; at < numbers.limit(); at += 3) {
            if (numbers.get(at) == key) {
                found.add(new Place(key, numbers.get(at + 1), numbers.get(at + 2)));
            }
        }
        return found;
    }

    /** Adds those that stand at such a position. */
    static void copy(byte[] bytes, LongPredicate position, Consumer<Place> to) {
        LongBuffer numbers = ByteBuffer.wrap(bytes).asLongBuffer();
        for (int at = 0; at < numbers.limit(); at += 3) {
            if (position.test(numbers.get(at + 2))) {
                to.accept(new Place(numbers.get(at), numbers.get(at + 1), numbers.get(at + 2)));
            }
        }
    }

    static byte[] bytes(List<Place> places) {
        ByteBuffer bytes = ByteBuffer.allocate(places.size() * PLACE_BYTES);
        for (Place place : places) {
            bytes.putLong(place.key()).putLong(place.seq()).putLong(place.position());
        }
        return bytes.array();
    }

}
