package dev.parley.queryservice.prose;

import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.SealedTexts;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is sealed or a pseudonym in the data of entries, and the same data opened. */
final class SealedData {

    private static final Pattern PSEUDONYM = Pattern.compile("[uar]_[A-Za-z0-9_-]{1,62}");

    private static final ObjectReader READER = EventJson.mapper()
        .reader()
        .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);

    private final Set<Narrative> narratives = new HashSet<>();

    private final Set<String> pseudonyms = new HashSet<>();

    static JsonNode read(byte[] data) {
        return READER.readTree(data);
    }

    /** What {@code title} holds in the data of an entry, or of the one it corrects. */
    static Optional<Narrative> title(byte[] data) {
        JsonNode read = READER.readTree(data);
        JsonNode corrected = read.path("corrected");
        JsonNode title = (corrected.isObject() ? corrected.values().iterator().next() : read).path("title");
        return SealedTexts.of(title).map(Narrative.class::cast);
    }

    Set<Narrative> narratives() {
        return narratives;
    }

    Set<String> pseudonyms() {
        return pseudonyms;
    }

    void name(String text) {
        if (PSEUDONYM.matcher(text).matches()) {
            pseudonyms.add(text);
        }
    }

    void look(JsonNode node) {
        Optional<Narrative.Sealed> sealed = SealedTexts.of(node);
        if (sealed.isPresent()) {
            narratives.add(sealed.get());
        }
        else if (node.isString()) {
            name(node.asString());
        }
        else {
            node.values().forEach(this::look);
        }
    }

    static JsonNode open(JsonNode node, Map<Narrative, String> texts, Names names) {
        JsonNodeFactory made = JsonNodeFactory.instance;
        Optional<Narrative.Sealed> sealed = SealedTexts.of(node);
        if (sealed.isPresent()) {
            String text = texts.get(sealed.get());
            return text == null ? made.nullNode() : made.stringNode(text);
        }
        if (node.isString()) {
            return made.stringNode(names.of(node.asString()));
        }
        if (node.isArray()) {
            ArrayNode items = made.arrayNode();
            node.values().forEach(item -> items.add(open(item, texts, names)));
            return items;
        }
        if (node.isObject()) {
            ObjectNode fields = made.objectNode();
            node.properties().forEach(field -> fields.set(field.getKey(), open(field.getValue(), texts, names)));
            return fields;
        }
        return node;
    }

}
