package dev.parley.webapi.body;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes out blank text, and text that UTF-8 or a store cannot hold. */
final class TextCheck {

    private TextCheck() {
    }

    static void clean(JsonNode tree, Faults faults) {
        clean(tree, "", faults);
    }

    private static void clean(JsonNode node, String pointer, Faults faults) {
        switch (node) {
            case ObjectNode object -> {
                for (Map.Entry<String, JsonNode> property : List.copyOf(object.properties())) {
                    String at = pointer + "/" + Pointers.escape(property.getKey());
                    if (!keep(property.getValue(), at, faults)) {
                        object.putNull(property.getKey());
                    }
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    if (!keep(array.get(i), pointer + "/" + i, faults)) {
                        array.setNull(i);
                    }
                }
            }
            default -> {
            }
        }
    }

    private static boolean keep(JsonNode value, String pointer, Faults faults) {
        if (!value.isString()) {
            clean(value, pointer, faults);
            return true;
        }
        String text = value.stringValue();
        if (!writable(text) && !faults.tooMany()) {
            faults.add(pointer, "must not contain the null character or half of a surrogate pair");
        }
        return writable(text) && !text.isBlank();
    }

    private static boolean writable(String text) {
        return text.codePoints()
            .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

}
