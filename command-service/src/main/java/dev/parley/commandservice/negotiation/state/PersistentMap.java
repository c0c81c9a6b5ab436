package dev.parley.commandservice.negotiation.state;

import java.util.Collection;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;

/**
 * Values by their ids, in the order in which they came; a change makes a new map that
 * shares nearly all with the old one.
 */
public record PersistentMap<I, T>(OrderedPMap<I, T> entries) {

    public static <I, T> PersistentMap<I, T> empty() {
        return new PersistentMap<>(OrderedPMap.empty());
    }

    public PersistentMap<I, T> with(I id, T thing) {
        return new PersistentMap<>(entries.plus(id, thing));
    }

    public PersistentMap<I, T> change(I id, UnaryOperator<T> change) {
        return with(id, change.apply(Objects.requireNonNull(find(id), id::toString)));
    }

    public @Nullable T find(I id) {
        return entries.get(id);
    }

    /** Those of these that there are. */
    public Stream<T> these(Collection<I> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(find(id)));
    }

    public Stream<T> all() {
        return entries.values().stream();
    }

}
