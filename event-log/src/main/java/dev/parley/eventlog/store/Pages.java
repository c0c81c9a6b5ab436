package dev.parley.eventlog.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads on, page by page, as it is consumed; nothing of the store is held in between.
 */
final class Pages<T> extends Spliterators.AbstractSpliterator<T> {

    private final LongFunction<List<T>> pageAfter;

    private final ToLongFunction<T> position;

    private final Deque<T> page = new ArrayDeque<>();

    private long after;

    private Pages(long after, LongFunction<List<T>> pageAfter, ToLongFunction<T> position) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.after = after;
        this.pageAfter = pageAfter;
        this.position = position;
    }

    /**
     * All pages until an empty one.
     * @param pageAfter the page after a position
     * @param position where an item stands
     */
    static <T> Stream<T> after(long after, LongFunction<List<T>> pageAfter, ToLongFunction<T> position) {
        return StreamSupport.stream(new Pages<>(after, pageAfter, position), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (page.isEmpty()) {
            page.addAll(pageAfter.apply(after));
        }
        T next = page.poll();
        if (next == null) {
            return false;
        }
        after = position.applyAsLong(next);
        action.accept(next);
        return true;
    }

}
