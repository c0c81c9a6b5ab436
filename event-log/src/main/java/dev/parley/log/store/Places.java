package dev.parley.log.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Places in memory, in the order of their positions, found by their keys: a hash table of
 * numbers, in which what was added last is met first. For one thread.
 */
final class Places {

    private static final int SMALLEST = 1024;

    /** Three numbers each: key, sequence number, position. */
    private long[] numbers = new long[3 * SMALLEST];

    /** Which one with the same hash was added before. */
    private int[] before = new int[SMALLEST];

    private int[] latest = empty(2 * SMALLEST);

    private int size;

    private static int[] empty(int length) {
        int[] none = new int[length];
        Arrays.fill(none, -1);
        return none;
    }

    void add(long key, long seq, long position) {
        if (size == before.length) {
            grow();
        }
        numbers[3 * size] = key;
        numbers[3 * size + 1] = seq;
        numbers[3 * size + 2] = position;
        link(size++);
    }

    private void link(int place) {
        int slot = slot(numbers[3 * place]);
        before[place] = latest[slot];
        latest[slot] = place;
    }

    private int slot(long key) {
        return (int) key & (latest.length - 1);
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        before = Arrays.copyOf(before, 2 * before.length);
        latest = empty(2 * latest.length);
        for (int place = 0; place < size; place++) {
            link(place);
        }
    }

    private Place at(int place) {
        return new Place(numbers[3 * place], numbers[3 * place + 1], numbers[3 * place + 2]);
    }

    /** All with this key. */
    List<Place> find(long key) {
        List<Place> found = new ArrayList<>();
        for (int place = latest[slot(key)]; place >= 0; place = before[place]) {
            if (numbers[3 * place] == key) {
                found.add(at(place));
            }
        }
        return found;
    }

    /** All with this key and this number. */
    List<Place> find(long key, long seq) {
        List<Place> found = List.of();
        for (int place = latest[slot(key)]; place >= 0; place = before[place]) {
            if (numbers[3 * place] == key && numbers[3 * place + 1] == seq) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(at(place));
            }
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
        while (size > 0 && numbers[3 * size - 1] > position) {
            size--;
            latest[slot(numbers[3 * size])] = before[size];
        }
    }

    /** Those that stand after this position, in a table of their own. */
    Places after(long position) {
        Places later = new Places();
        for (int place = 0; place < size; place++) {
            if (numbers[3 * place + 2] > position) {
                later.add(numbers[3 * place], numbers[3 * place + 1], numbers[3 * place + 2]);
            }
        }
        return later;
    }

}
