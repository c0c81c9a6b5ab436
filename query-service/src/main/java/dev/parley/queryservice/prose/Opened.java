package dev.parley.queryservice.prose;

import dev.parley.eventlog.Entry;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Entries that can be read: their narrative opened, people and accounts named.
 *
 * @param entries by position
 * @param data by position: an erased narrative, or one that the reader may not see, is
 * null
 */
public record Opened(SortedMap<Long, Entry> entries, Map<Long, JsonNode> data, Names names) {

    /** The data of the entry at this position. */
    public JsonNode at(long position) {
        return data.getOrDefault(position, MissingNode.getInstance());
    }

    /**
     * A text of the entry at this position; null if there is none, or no longer.
     * @param pointer where in the data, as a JSON pointer
     */
    public @Nullable String text(@Nullable Long position, String pointer) {
        JsonNode found = position == null ? MissingNode.getInstance() : at(position).at(pointer);
        return found.isString() ? found.asString() : null;
    }

}
