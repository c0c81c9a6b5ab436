package dev.parley.queryservice.web.negotiation;

import dev.parley.sharedevents.corrections.CorrectableField;
import dev.parley.sharedevents.corrections.CorrectableFields;
import dev.parley.sharedevents.corrections.FieldKind;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A field of an entry that can be corrected.
 *
 * @param field its name
 * @param kind what its value is
 * @param choices what it can be, where it is one of a few words
 */
public record Correctable(String field, FieldKind kind, List<String> choices) {

    /** Those of an entry: a part of something that it does not have is none. */
    static List<Correctable> in(String type, JsonNode data) {
        return CorrectableFields.ofType(type)
            .stream()
            .filter(field -> hasWhatItIsPartOf(data, field))
            .map(field -> new Correctable(field.name(), field.kind(), field.choices()))
            .toList();
    }

    private static boolean hasWhatItIsPartOf(JsonNode data, CorrectableField field) {
        return data.at(JsonPointer.compile(field.pointer()).head()).isObject();
    }

}
