package dev.parley.queryservice.views.chunks;

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

    private final Stretches stretches;

    private final int size;

    private final Remembered remembered = new Remembered();

    Chunked(Chunk<T>[] chunks, Stretches stretches, int size) {
        this.chunks = chunks;
        this.stretches = stretches;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // it holds nothing
    public static <T> Chunked<T> empty() {
        return new Chunked<>((Chunk<T>[]) new Chunk<?>[0], Stretches.NONE, 0);
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
        return new Draft<>(this, chunks.clone(), stretches);
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
        return each(key, chunk -> (P) chunk.remembered().get(key, () -> reckoning.apply(chunk)));
    }

    /**
     * What was packed of each part, in order. Where an earlier list had the same element
     * at the same index it need not be looked at again.
     * @param key says what is packed; there are few of them, and none of {@link #parts}
     */
    public <P> List<P> packed(Object key, Packing<T, P> packing) {
        return each(key, chunk -> chunk.packed(key, packing));
    }

    /** The part in which an index lies. */
    public static int part(int index) {
        return index >> Chunk.BITS;
    }

    /** The first index of the part after the one in which an index lies. */
    public static int endOfPart(int index) {
        return (part(index) + 1) << Chunk.BITS;
    }

    /** Where in its part an index lies. */
    public static int within(int index) {
        return index & (Chunk.SIZE - 1);
    }

    /**
     * What {@code look} sees in each element. Where an earlier list had the same element
     * at the same index it is not looked at again.
     * @param key says what is looked at; there are few of them, and none of
     * {@link #parts}
     * @param look a pure function, called by several threads
     */
    public <F> Column<F> column(Object key, Function<T, F> look) {
        return new Column<>(packed(key, Column.of(look)));
    }

    /**
     * What {@code reckoning} makes of each stretch of some thousand elements, in order. A
     * stretch in which nothing has changed since an earlier list is not reckoned again.
     * @param keys says of each stretch which reckoning it is
     * @param asked which of them were asked for before: only those are worth keeping
     * @param reckoning a pure function, called by several threads
     */
    public <P> List<P> stretches(Stretch<?> keys, AskedBefore asked, Stretch<P> reckoning) {
        return stretches.each(size, keys, asked, reckoning);
    }

    private <P> List<P> each(Object key, Function<Chunk<T>, P> reckoning) {
        long unknown = Arrays.stream(chunks).filter(chunk -> chunk.remembered().find(key) == null).count();
        Stream<Chunk<T>> all = Arrays.stream(chunks);
        return (unknown < MANY ? all : all.parallel()).map(reckoning).toList();
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
