package dev.parley.queryservice.views.chunks;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One chunk of a list, and what has been derived from it. Only the {@link Draft} that
 * made it changes it, before any list has it. Without what is derived here, each list and
 * figure would look at all 100,000 negotiations anew after each entry: 100 to 700 ms
 * where its goal is 20.
 */
final class Chunk<T> extends AbstractList<T> {

    static final int BITS = 10;

    static final int SIZE = 1 << BITS;

    private static final int MOST_ANSWERS = 256;

    private final Object[] items;

    private int size;

    private final Map<Object, Object> derived = new ConcurrentHashMap<>();

    private final Cache<Object, Object> answers = Caffeine.newBuilder().maximumSize(MOST_ANSWERS).build();

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

    /** What is derived of it under a key, derived once. */
    @SuppressWarnings("unchecked") // the key stands for its type too
    <P> P derived(Object key, Function<List<T>, P> function) {
        return (P) derived.computeIfAbsent(key, _ -> function.apply(this));
    }

    /** The answer to a question about it, found once as long as the cache holds it. */
    @SuppressWarnings("unchecked") // the question stands for the answer's type too
    <R> R answer(Object question, Supplier<R> answer) {
        return (R) answers.get(question, _ -> answer.get());
    }

    boolean has(Object key) {
        return derived.containsKey(key);
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
