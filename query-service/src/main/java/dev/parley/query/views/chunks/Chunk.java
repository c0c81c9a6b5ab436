package dev.parley.query.views.chunks;

import java.util.AbstractList;
import java.util.Arrays;

/** One chunk of a list, and what has been reckoned from it. */
final class Chunk<T> extends AbstractList<T> {

    static final int BITS = 10;

    static final int SIZE = 1 << BITS;

    private final Object[] items;

    private final int size;

    private final Lineage<T> lineage;

    private final Remembered remembered = new Remembered();

    private Chunk(Object[] items, int size, Lineage<T> lineage) {
        this.items = items;
        this.size = size;
        this.lineage = lineage;
    }

    static <T> Chunk<T> of(T first) {
        Object[] items = new Object[SIZE];
        items[0] = first;
        return new Chunk<>(items, 1, new Lineage<>());
    }

    Remembered remembered() {
        return remembered;
    }

    /** What was packed of it, packed once as long as it is remembered. */
    @SuppressWarnings("unchecked") // the key stands for its type too
    <P> P packed(Object key, Packing<T, P> packing) {
        return (P) remembered.get(key, () -> lineage.pack(key, this, packing));
    }

    /** Not to be changed. */
    Object[] items() {
        return items;
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
        return new Chunk<>(changed, size, lineage);
    }

    /** The same chunk with {@code value} at its end. */
    Chunk<T> plus(T value) {
        Object[] longer = Arrays.copyOf(items, SIZE);
        longer[size] = value;
        return new Chunk<>(longer, size + 1, lineage);
    }

}
