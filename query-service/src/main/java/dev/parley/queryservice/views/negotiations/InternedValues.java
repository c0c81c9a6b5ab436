package dev.parley.queryservice.views.negotiations;

import dev.parley.sharedevents.Name;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What all versions of the negotiations have in common: the index of each id, and one
 * object for all values that are equal.
 */
final class InternedValues {

    private final ConcurrentMap<String, Integer> indices = new ConcurrentHashMap<>();

    private final ConcurrentMap<Object, Object> values = new ConcurrentHashMap<>();

    /** By each way in which it was written, as it was written first. */
    private final ConcurrentMap<String, Name> names = new ConcurrentHashMap<>();

    /** Where it stands, if among the first {@code size}. */
    @Nullable Integer indexOf(String id, int size) {
        Integer index = indices.get(id);
        return index == null || index >= size ? null : index;
    }

    void raised(String id, int index) {
        indices.put(id, index);
    }

    /** A name as whoever used it first wrote it. */
    @Nullable Name name(@Nullable String written) {
        if (written == null) {
            return null;
        }
        Name known = names.get(written);
        return known != null ? known : names.computeIfAbsent(written, _ -> one(Name.of(written)));
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
