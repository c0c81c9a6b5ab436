package dev.parley.queryservice.prose;

import dev.parley.eventlog.Entry;
import java.util.HashMap;
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

    private static final String CORRECTION = "EntryCorrected";

    /**
     * The same, each entry that was corrected with the data that it should have had; a
     * correction has those of the entry that it corrects.
     */
    public Opened amended() {
        Map<Long, JsonNode> amended = new HashMap<>(data);
        entries.values().stream().filter(entry -> entry.type().equals(CORRECTION)).forEach(entry -> {
            JsonNode correction = at(entry.position());
            JsonNode corrected = correction.path("corrected").values().iterator().next();
            amended.put(correction.path("position").asLong(), corrected);
            amended.put(entry.position(), corrected);
        });
        return new Opened(entries, amended, names);
    }

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
