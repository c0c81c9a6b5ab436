package dev.parley.queryservice.views.chunks;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A list in the making. The first change to a chunk copies it, further ones change the
 * copy, until a list has it: a thousand changes copy each chunk once and not a thousand
 * times. For one thread.
 *
 * @param <T> what it holds
 */
public final class Draft<T> {

    private final BitSet own = new BitSet();

    private Chunked<T> last;

    private Chunk<T>[] chunks;

    private int size;

    Draft(Chunked<T> from, Chunk<T>[] chunks) {
        this.last = from;
        this.chunks = chunks;
        this.size = from.size();
    }

    public int size() {
        return size;
    }

    /**
     * The element at {@code index}.
     * @throws IndexOutOfBoundsException outside 0 to {@link #size()} - 1
     */
    public T get(int index) {
        return chunks[chunkOf(index)].get(index & (Chunk.SIZE - 1));
    }

    /** Puts {@code value} in the place of what is at {@code index}. */
    public void set(int index, T value) {
        own(chunkOf(index)).put(index & (Chunk.SIZE - 1), value);
    }

    /** Puts {@code value} at the end. */
    public void add(T value) {
        int chunk = size >> Chunk.BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, chunk + 1);
            chunks[chunk] = Chunk.empty();
            own.set(chunk);
        }
        own(chunk).append(value);
        size++;
    }

    /** What it holds now, as a list that no later change touches. */
    public Chunked<T> list() {
        if (!own.isEmpty()) {
            own.clear();
            last = new Chunked<>(chunks.clone(), size);
        }
        return last;
    }

    private Chunk<T> own(int chunk) {
        if (!own.get(chunk)) {
            own.set(chunk);
            chunks[chunk] = chunks[chunk].copy();
        }
        return chunks[chunk];
    }

    private int chunkOf(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return index >> Chunk.BITS;
    }

}
