package dev.parley.command.negotiation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Things by their ids, in the order in which they came; a change makes a new register.
 */
record Register<I, T>(Map<I, T> entries) {

    static <I, T> Register<I, T> empty() {
        return new Register<>(Map.of());
    }

    Register<I, T> with(I id, T thing) {
        Map<I, T> changed = new LinkedHashMap<>(entries);
        changed.put(id, thing);
        return new Register<>(Collections.unmodifiableMap(changed));
    }

    Register<I, T> change(I id, UnaryOperator<T> change) {
        return with(id, change.apply(Objects.requireNonNull(find(id), id::toString)));
    }

    @Nullable T find(I id) {
        return entries.get(id);
    }

    /** Those of these that there are. */
    Stream<T> these(Collection<I> ids) {
        return ids.stream().filter(entries::containsKey).map(entries::get);
    }

    Stream<T> all() {
        return entries.values().stream();
    }

}
