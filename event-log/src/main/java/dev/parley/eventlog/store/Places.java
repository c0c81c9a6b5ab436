package dev.parley.eventlog.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Places in memory, in the order of their positions. For one thread. Kept as numbers, for
 * there are 200,000.
 */
final class Places {

    private static final int NUMBERS = 3;

    /** Three numbers each: key, sequence number, position. */
    private long[] numbers = new long[NUMBERS * 1024];

    private final Chains byKey = new Chains();

    /** By key and number, for a stream may have many. */
    private final Chains byPlace = new Chains();

    private int size;

    void add(Place place) {
        add(place.key(), place.seq(), place.position());
    }

    void add(long key, long seq, long position) {
        int at = NUMBERS * size++;
        if (at == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * at);
        }
        numbers[at] = key;
        numbers[at + 1] = seq;
        numbers[at + 2] = position;
        byKey.add(key);
        byPlace.add(Fingerprint.ofPlace(key, seq));
    }

    private Place at(int place) {
        int at = NUMBERS * place;
        return new Place(numbers[at], numbers[at + 1], numbers[at + 2]);
    }

    private long position(int place) {
        return numbers[NUMBERS * place + 2];
    }

    /** All with this key. */
    List<Place> find(long key) {
        List<Place> found = new ArrayList<>();
        for (int place = byKey.last(key); place != Chains.END; place = byKey.before(place)) {
            found.add(at(place));
        }
        return found;
    }

    /** All with this key and this number. */
    List<Place> find(long key, long seq) {
        int last = byPlace.last(Fingerprint.ofPlace(key, seq));
        if (last == Chains.END) {
            return List.of();
        }
        List<Place> found = new ArrayList<>();
        for (int place = last; place != Chains.END; place = byPlace.before(place)) {
            found.add(at(place));
        }
        return found;
    }

    void forEach(Consumer<Place> action) {
        for (int place = 0; place < size; place++) {
            action.accept(at(place));
        }
    }

    /** Takes out what was added last, down to this position. */
    void removeAfter(long position) {
        while (size > 0 && position(size - 1) > position) {
            size--;
            byKey.removeLast();
            byPlace.removeLast();
        }
    }

    /** Those that stand after this position, by themselves. */
    Places after(long position) {
        Places later = new Places();
        for (int place = 0; place < size; place++) {
            if (position(place) > position) {
                later.add(numbers[NUMBERS * place], numbers[NUMBERS * place + 1], position(place));
            }
        }
        return later;
    }

}
