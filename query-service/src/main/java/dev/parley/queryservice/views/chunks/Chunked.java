package dev.parley.queryservice.views.chunks;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An immutable list in chunks: a change copies one chunk and shares all others with the
 * list it came from, and with them what was derived from each.
 *
 * @param <T> what it holds
 */
public final class Chunked<T> implements Iterable<T> {

    /** From how many chunks on a second processor is worth it. */
    private static final int WORTH_PARALLEL = 4;

    private final Chunk<T>[] chunks;

    private final int size;

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
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return chunks[index >> Chunk.BITS].get(index & (Chunk.SIZE - 1));
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
     * The answers to a question about each chunk, in order. A chunk that an earlier list
     * shares gives its former answer, as long as its cache holds it.
     * @param question says what is asked of the chunk of an ordinal; equal questions have
     * equal answers
     * @param answer a pure function of the elements from one index up to another, which
     * is left out; called by several threads
     */
    public <R> List<R> answers(IntFunction<?> question, BiFunction<Integer, Integer, R> answer) {
        return IntStream.range(0, chunks.length)
            .parallel()
            .mapToObj(chunk -> chunks[chunk].<R>answer(question.apply(chunk),
                    () -> answer.apply(chunk << Chunk.BITS, Math.min(size, (chunk + 1) << Chunk.BITS))))
            .toList();
    }

    /**
     * What {@code function} derives from each chunk, in order. A chunk that an earlier
     * list shares is not looked at again.
     * @param key says what is derived; one of a few that the program names, none comes
     * from a caller
     * @param function a pure function, called by several threads
     */
    public <P> List<P> eachChunk(Object key, Function<List<T>, P> function) {
        long unknown = Arrays.stream(chunks).filter(chunk -> !chunk.has(key)).count();
        Stream<Chunk<T>> all = Arrays.stream(chunks);
        return (unknown < WORTH_PARALLEL ? all : all.parallel()).map(chunk -> chunk.derived(key, function)).toList();
    }

    /**
     * What {@code look} sees in each element, by index.
     * @param key says what is looked at, as in {@link #eachChunk}
     * @param look a pure function, called by several threads
     */
    public <F> Column<F> column(Object key, Function<T, F> look) {
        return new Column<>(eachChunk(key, chunk -> chunk.stream().map(look).toArray()));
    }

}
