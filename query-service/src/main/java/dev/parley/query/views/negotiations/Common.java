package dev.parley.query.views.negotiations;

import dev.parley.events.NegotiationId;
import dev.parley.query.views.chunks.AskedBefore;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What all versions of the negotiations have in common: the index of each id, one object
 * for all values that are equal, and what was asked for lately.
 */
final class Common {

    private final ConcurrentMap<NegotiationId, Integer> indices = new ConcurrentHashMap<>();

    private final ConcurrentMap<Object, Object> values = new ConcurrentHashMap<>();

    private final AskedBefore asked = new AskedBefore();

    AskedBefore asked() {
        return asked;
    }

    ConcurrentMap<NegotiationId, Integer> indices() {
        return indices;
    }

    /** The one object that stands for all that equal {@code value}. */
    @SuppressWarnings("unchecked") // what is equal is of the same type
    <T extends @Nullable Object> T one(T value) {
        if (value == null) {
            return value;
        }
        Object known = values.putIfAbsent(value, value);
        return known == null ? value : (T) known;
    }

}
