package dev.parley.commandservice.negotiation;

import java.util.Collection;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;

/**
 * Things by their ids, in the order in which they came; a change makes a new register
 * that shares nearly all with the old one.
 */
record Register<I, T>(OrderedPMap<I, T> entries) {

    static <I, T> Register<I, T> empty() {
        return new Register<>(OrderedPMap.empty());
    }

    Register<I, T> with(I id, T thing) {
        return new Register<>(entries.plus(id, thing));
    }

    Register<I, T> change(I id, UnaryOperator<T> change) {
        return with(id, change.apply(Objects.requireNonNull(find(id), id::toString)));
    }

    @Nullable T find(I id) {
        return entries.get(id);
    }

    /** Those of these that there are. */
    Stream<T> these(Collection<I> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(find(id)));
    }

    Stream<T> all() {
        return entries.values().stream();
    }

}
