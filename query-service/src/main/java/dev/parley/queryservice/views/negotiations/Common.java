package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.chunks.AskedBefore;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What all versions of the negotiations have in common: the index of each id, one object
 * for all values that are equal, and what was asked for lately.
 */
final class Common {

    private final ConcurrentMap<String, Integer> indices = new ConcurrentHashMap<>();

    private final ConcurrentMap<Object, Object> values = new ConcurrentHashMap<>();

    private final AskedBefore asked = new AskedBefore();

    AskedBefore asked() {
        return asked;
    }

    /** Where it stands among the first so many. */
    @Nullable Integer indexOf(String id, int size) {
        Integer index = indices.get(id);
        return index == null || index >= size ? null : index;
    }

    void raised(String id, int index) {
        indices.put(id, index);
    }

    /** The one object that stands for all that equal {@code value}. */
    @SuppressWarnings("unchecked") // what is equal is of the same type
    <T extends @Nullable Object> T one(T value) {
        if (value == null) {
            return value;
        }
        Object known = values.get(value);
        Object one = known != null ? known : values.putIfAbsent(value, value);
        return one == null ? value : (T) one;
    }

}
