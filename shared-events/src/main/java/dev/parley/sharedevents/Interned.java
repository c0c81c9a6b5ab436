package dev.parley.sharedevents;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads values that are text and come again and again: each is checked once, and one
 * object stands for all that are equal, up to a number of different ones.
 */
final class Interned<T> extends StdDeserializer<T> {

    private static final int MOST = 100_000;

    private final transient Function<String, T> creator;

    private final transient ConcurrentMap<String, T> known = new ConcurrentHashMap<>();

    Interned(Class<T> type, Function<String, T> creator) {
        super(type);
        this.creator = creator;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        String text = json.getString();
        T found = known.get(text);
        if (found != null) {
            return found;
        }
        T value = creator.apply(text);
        if (known.size() < MOST) {
            known.put(text, value);
        }
        return value;
    }

}
