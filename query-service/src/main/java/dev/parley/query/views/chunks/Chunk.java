package dev.parley.query.views.chunks;

import java.util.AbstractList;
import java.util.Arrays;

/**
 * One chunk of a list, and what has been reckoned from it. Only the {@link Draft} that
 * made it changes it, before any list has it.
 */
final class Chunk<T> extends AbstractList<T> {

    static final int BITS = 10;

    static final int SIZE = 1 << BITS;

    private final Object[] items;

    private int size;

    private final Remembered remembered = new Remembered();

    private Chunk(Object[] items, int size) {
        this.items = items;
        this.size = size;
    }

    static <T> Chunk<T> empty() {
        return new Chunk<>(new Object[SIZE], 0);
    }

    Chunk<T> copy() {
        return new Chunk<>(items.clone(), size);
    }

    Remembered remembered() {
        return remembered;
    }

    boolean isFull() {
        return size == SIZE;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    @SuppressWarnings("unchecked") // only elements of T are put in
    public T get(int index) {
        return (T) items[index];
    }

    void put(int index, T value) {
        items[index] = value;
    }

    void append(T value) {
        items[size++] = value;
    }

}
