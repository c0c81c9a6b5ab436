package dev.parley.eventlog.store;

import java.util.Arrays;

/**
 * The chains of a hash table: things are numbered in the order in which they are added,
 * and those whose hashes fall together are met from the last to the first.
 */
final class Chains {

    private static final int SMALLEST = 1024;

    /** What comes at the end of a chain. */
    static final int END = -1;

    private int[] before = new int[SMALLEST];

    private long[] hashes = new long[SMALLEST];

    private int[] latest = empty(2 * SMALLEST);

    private int size;

    private static int[] empty(int length) {
        int[] none = new int[length];
        Arrays.fill(none, END);
        return none;
    }

    /** Adds the next thing. */
    void add(long hash) {
        if (size == before.length) {
            grow();
        }
        hashes[size] = hash;
        link(size++);
    }

    private void link(int thing) {
        int slot = slot(hashes[thing]);
        before[thing] = latest[slot];
        latest[slot] = thing;
    }

    private int slot(long hash) {
        return (int) hash & (latest.length - 1);
    }

    private void grow() {
        before = Arrays.copyOf(before, 2 * before.length);
        hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        latest = empty(2 * latest.length);
        for (int thing = 0; thing < size; thing++) {
            link(thing);
        }
    }

    /** The last that has this hash, or {@link #END}. */
    int last(long hash) {
        return from(latest[slot(hash)], hash);
    }

    /** The one before it that has the same hash, or {@link #END}. */
    int before(int thing) {
        return from(before[thing], hashes[thing]);
    }

    private int from(int thing, long hash) {
        int found = thing;
        while (found != END && hashes[found] != hash) {
            found = before[found];
        }
        return found;
    }

    /** Takes out what was added last. */
    void removeLast() {
        size--;
        latest[slot(hashes[size])] = before[size];
    }

}
