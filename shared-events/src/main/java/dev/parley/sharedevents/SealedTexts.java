package dev.parley.sharedevents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/** Finds narrative in the data of an entry, whatever the event. */
public final class SealedTexts {

    private SealedTexts() {
    }

    /** The narrative that this part of an entry's data is, if it is one. */
    public static Optional<Narrative.Sealed> of(JsonNode node) {
        return node.isObject() && node.size() == 2 && node.path("key").isString() && node.path("sealed").isString()
                ? Optional.of(new Narrative.Sealed(node.path("key").asString(), node.path("sealed").asString()))
                : Optional.empty();
    }

    /** All narrative in it, by where it stands, as JSON pointers. */
    public static SequencedMap<String, Narrative.Sealed> in(JsonNode data) {
        SequencedMap<String, Narrative.Sealed> found = new LinkedHashMap<>();
        look("", data, found);
        return found;
    }

    private static void look(String pointer, JsonNode node, Map<String, Narrative.Sealed> found) {
        Optional<Narrative.Sealed> sealed = of(node);
        if (sealed.isPresent()) {
            found.put(pointer, sealed.get());
        }
        else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                look(pointer + "/" + index, node.get(index), found);
            }
        }
        else {
            node.properties().forEach(field -> look(pointer + "/" + field.getKey(), field.getValue(), found));
        }
    }

}
