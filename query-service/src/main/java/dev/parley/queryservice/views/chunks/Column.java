package dev.parley.queryservice.views.chunks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What was seen in each element of a list, by index. What is equal within a part is one
 * object, so that to go through all of it takes little time.
 *
 * @param <F> what was seen
 */
public final class Column<F> {

    private final Object[][] parts;

    Column(List<Object[]> parts) {
        this.parts = parts.toArray(Object[][]::new);
    }

    /** What was seen in the element at {@code index}. */
    @SuppressWarnings("unchecked") // only what was seen is in it
    public F get(int index) {
        return (F) parts[Chunked.part(index)][Chunked.within(index)];
    }

    /** One part of what {@code look} sees. */
    static <T, F> Packing<T, Object[]> of(Function<T, F> look) {
        return (part, before, same) -> seen(part, before, same, look);
    }

    /** An element that is seen as it is need not be looked for among its equals. */
    @SuppressWarnings("ReferenceEquality") // only the very element is meant
    private static <T, F> Object[] seen(List<T> part, Object @Nullable [] before, IntPredicate same,
            Function<T, F> look) {
        Map<Object, Object> each = new HashMap<>();
        Object[] seen = new Object[part.size()];
        for (int index = 0; index < seen.length; index++) {
            if (before != null && same.test(index)) {
                seen[index] = before[index];
            }
            else {
                T item = part.get(index);
                Object made = Objects.requireNonNull(look.apply(item));
                seen[index] = made == item ? made : each.computeIfAbsent(made, Function.identity());
            }
        }
        return seen;
    }

}
