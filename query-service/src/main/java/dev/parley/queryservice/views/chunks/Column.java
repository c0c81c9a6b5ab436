package dev.parley.queryservice.views.chunks;

import java.util.List;

/**
 * What was seen in each element of a list, by index.
 *
 * @param <F> what was seen
 */
public final class Column<F> {

    private final Object[][] chunks;

    Column(List<Object[]> chunks) {
        this.chunks = chunks.toArray(Object[][]::new);
    }

    /** What was seen in the element at {@code index}. */
    @SuppressWarnings("unchecked") // only what was seen is in it
    public F get(int index) {
        return (F) chunks[index >> Chunk.BITS][index & (Chunk.SIZE - 1)];
    }

}
