package dev.parley.query.views.chunks;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An immutable list in chunks: a change copies one chunk and shares all others with the
 * list it came from, and a scan runs over dense arrays.
 *
 * @param <T> what it holds
 */
public final class Chunked<T> implements Iterable<T> {

    private static final int BITS = 10;

    private static final int CHUNK = 1 << BITS;

    private static final Chunked<?> EMPTY = new Chunked<>(new Object[0][], 0);

    private final Object[][] chunks;

    private final int size;

    private Chunked(Object[][] chunks, int size) {
        this.chunks = chunks;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // it holds nothing
    public static <T> Chunked<T> empty() {
        return (Chunked<T>) EMPTY;
    }

    public int size() {
        return size;
    }

    /**
     * The element at {@code index}.
     * @throws IndexOutOfBoundsException outside 0 to {@link #size()} - 1
     */
    @SuppressWarnings("unchecked") // only elements of T are put in
    public T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return (T) chunks[index >> BITS][index & (CHUNK - 1)];
    }

    /** The same list with {@code value} in the place of what is at {@code index}. */
    public Chunked<T> with(int index, T value) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return new Chunked<>(changed(chunks.clone(), index, value), size);
    }

    /** The same list with {@code value} at its end. */
    public Chunked<T> plus(T value) {
        Object[][] spine = chunks;
        if (size == chunks.length * CHUNK) {
            spine = Arrays.copyOf(chunks, chunks.length + 1);
            spine[chunks.length] = new Object[CHUNK];
        }
        else {
            spine = chunks.clone();
        }
        return new Chunked<>(changed(spine, size, value), size + 1);
    }

    public Stream<T> stream() {
        return IntStream.range(0, size).mapToObj(this::get);
    }

    @Override
    public Iterator<T> iterator() {
        return stream().iterator();
    }

    private static Object[][] changed(Object[][] spine, int index, Object value) {
        Object[] chunk = spine[index >> BITS].clone();
        chunk[index & (CHUNK - 1)] = value;
        spine[index >> BITS] = chunk;
        return spine;
    }

}
