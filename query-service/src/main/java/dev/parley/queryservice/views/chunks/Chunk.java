package dev.parley.queryservice.views.chunks;

import java.util.AbstractList;

/**
 * One chunk of a list, and what has been reckoned from it. Only the {@link Draft} that
 * made it changes it, before any list has it.
 */
final class Chunk<T> extends AbstractList<T> {

    static final int BITS = 10;

    static final int SIZE = 1 << BITS;

    private final Object[] items;

    private int size;

    private final Lineage<T> lineage;

    private final Remembered remembered = new Remembered();

    private Chunk(Object[] items, int size, Lineage<T> lineage) {
        this.items = items;
        this.size = size;
        this.lineage = lineage;
    }

    static <T> Chunk<T> empty() {
        return new Chunk<>(new Object[SIZE], 0, new Lineage<>());
    }

    Chunk<T> copy() {
        return new Chunk<>(items.clone(), size, lineage);
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

    void put(int index, T value) {
        items[index] = value;
    }

    void append(T value) {
        items[size++] = value;
    }

}
