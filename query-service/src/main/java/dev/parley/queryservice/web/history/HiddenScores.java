package dev.parley.queryservice.web.history;

import dev.parley.eventlog.Entry;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Outcomes;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps to itself how one side scored the process until the other has. */
final class HiddenScores {

    private HiddenScores() {
    }

    static JsonNode hide(Entry entry, Negotiation negotiation, JsonNode data) {
        if (!entry.type().equals("ProcessScored") || isShown(entry, negotiation.outcomes())
                || !(data instanceof ObjectNode fields)) {
            return data;
        }
        return fields.deepCopy().remove(Set.of("score", "note"));
    }

    private static boolean isShown(Entry entry, Outcomes outcomes) {
        return Stream.concat(outcomes.scoresShown().stream(), outcomes.earlierScores().stream())
            .anyMatch(score -> score.source().position() == entry.position());
    }

}
