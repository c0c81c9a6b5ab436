package dev.parley.query.views.chunks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An immutable list in chunks: a change copies one chunk and shares all others with the
 * list it came from, and with them what was reckoned from each.
 *
 * @param <T> what it holds
 */
public final class Chunked<T> implements Iterable<T> {

    /** So many chunks are worth a second processor. */
    private static final int MANY = 4;

    private final Chunk<T>[] chunks;

    private final int size;

    private final Remembered remembered = new Remembered();

    Chunked(Chunk<T>[] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // it holds nothing
    public static <T> Chunked<T> empty() {
        return new Chunked<>((Chunk<T>[]) new Chunk<?>[0], 0);
    }

    public int size() {
        return size;
    }

    /**
     * The element at {@code index}.
     * @throws IndexOutOfBoundsException outside 0 to {@link #size()} - 1
     */
    public T get(int index) {
        return chunkOf(index).get(index & (Chunk.SIZE - 1));
    }

    /** The same list with {@code value} in the place of what is at {@code index}. */
    public Chunked<T> with(int index, T value) {
        Draft<T> changed = draft();
        changed.set(index, value);
        return changed.list();
    }

    /** The same list with {@code value} at its end. */
    public Chunked<T> plus(T value) {
        Draft<T> longer = draft();
        longer.add(value);
        return longer.list();
    }

    /** Where many changes are made before anybody looks. */
    public Draft<T> draft() {
        return new Draft<>(this, chunks.clone());
    }

    public Stream<T> stream() {
        return Arrays.stream(chunks).flatMap(List::stream);
    }

    @Override
    public Iterator<T> iterator() {
        return stream().iterator();
    }

    /**
     * What {@code reckoning} makes of the whole list: reckoned once, as long as it is
     * remembered.
     * @param key says which reckoning it is
     */
    @SuppressWarnings("unchecked") // the key stands for its type too
    public <R> R reckoned(Object key, Supplier<R> reckoning) {
        return (R) remembered.get(key, reckoning);
    }

    /**
     * What {@code reckoning} makes of each chunk, in order. A chunk that an earlier list
     * shares is not reckoned again.
     * @param key says which reckoning it is
     * @param reckoning a pure function, called by several threads
     */
    @SuppressWarnings("unchecked") // the key stands for its type too
    public <P> List<P> parts(Object key, Function<List<T>, P> reckoning) {
        List<Chunk<T>> unknown = new ArrayList<>();
        for (Chunk<T> chunk : chunks) {
            if (chunk.remembered().find(key) == null) {
                unknown.add(chunk);
            }
        }
        Stream<Chunk<T>> each = unknown.size() < MANY ? unknown.stream() : unknown.parallelStream();
        each.forEach(chunk -> chunk.remembered().get(key, () -> reckoning.apply(chunk)));
        return Arrays.stream(chunks)
            .map(chunk -> (P) chunk.remembered().get(key, () -> reckoning.apply(chunk)))
            .toList();
    }

    /**
     * Which indices hold what is so: looked up once in each chunk.
     * @param key says which question it is
     * @param which a pure function, called by several threads
     */
    public IntPredicate indices(Object key, Predicate<T> which) {
        List<BitSet> parts = parts(key, part -> {
            BitSet found = new BitSet(Chunk.SIZE);
            IntStream.range(0, part.size()).filter(index -> which.test(part.get(index))).forEach(found::set);
            return found;
        });
        return index -> parts.get(index >> Chunk.BITS).get(index & (Chunk.SIZE - 1));
    }

    private Chunk<T> chunkOf(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return chunks[index >> Chunk.BITS];
    }

}
