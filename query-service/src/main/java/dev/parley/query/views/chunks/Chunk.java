package dev.parley.query.views.chunks;

import java.util.AbstractList;
import java.util.Arrays;

/** One chunk of a list, and what has been reckoned from it. */
final class Chunk<T> extends AbstractList<T> {

    static final int BITS = 10;

    static final int SIZE = 1 << BITS;

    private final Object[] items;

    private final int size;

    private final Remembered remembered = new Remembered();

    private Chunk(Object[] items, int size) {
        this.items = items;
        this.size = size;
    }

    static <T> Chunk<T> of(T first) {
        Object[] items = new Object[SIZE];
        items[0] = first;
        return new Chunk<>(items, 1);
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

    /** The same chunk with {@code value} in the place of what is at {@code index}. */
    Chunk<T> with(int index, T value) {
        Object[] changed = items.clone();
        changed[index] = value;
        return new Chunk<>(changed, size);
    }

    /** The same chunk with {@code value} at its end. */
    Chunk<T> plus(T value) {
        Object[] longer = Arrays.copyOf(items, SIZE);
        longer[size] = value;
        return new Chunk<>(longer, size + 1);
    }

}
