package dev.parley.queryservice.prose;

import dev.parley.eventlog.Entry;
import dev.parley.queryservice.views.negotiations.Outcomes;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps to itself how one side scored the process until the other has: in the entry that
 * says so, and in each that corrects it.
 */
public final class HiddenScores {

    private static final String SCORED = "ProcessScored";

    private static final String CORRECTED = "EntryCorrected";

    private static final Set<String> HIDDEN = Set.of("score", "note");

    private HiddenScores() {
    }

    /**
     * The data of an entry for whoever may see a score once both sides have given theirs.
     * @param data as it was recorded; of an entry that was corrected, also as it became
     */
    public static JsonNode shown(Entry entry, JsonNode data, Outcomes outcomes) {
        long scored = entry.type().equals(CORRECTED) ? data.path("position").asLong() : entry.position();
        boolean isShown = Stream.concat(outcomes.scoresShown().stream(), outcomes.earlierScores().stream())
            .anyMatch(score -> score.source().position() == scored);
        return isShown ? data : without(entry, data);
    }

    /** The data of an entry for whoever never sees a score. */
    public static JsonNode without(Entry entry, JsonNode data) {
        return switch (entry.type()) {
            case SCORED -> hide(data, "");
            case CORRECTED -> hide(data, "/corrected/" + SCORED);
            default -> data;
        };
    }

    private static JsonNode hide(JsonNode data, String score) {
        if (!data.at(score).isObject()) {
            return data;
        }
        JsonNode copy = data.deepCopy();
        ((ObjectNode) copy.at(score)).remove(HIDDEN);
        return copy;
    }

}
