package dev.parley.webapi.body;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Places in a body, as JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() {
    }

    static String of(List<JacksonException.Reference> path) {
        return path.stream()
            .map(step -> "/" + (step.getPropertyName() == null ? String.valueOf(step.getIndex())
                    : escape(step.getPropertyName())))
            .collect(Collectors.joining());
    }

    static String of(Path path) {
        return StreamSupport.stream(path.spliterator(), false).map(Pointers::step).collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        String index = node.getIndex() == null ? "" : "/" + node.getIndex();
        boolean named = node.getName() != null && node.getKind() == ElementKind.PROPERTY;
        return named ? index + "/" + escape(node.getName()) : index;
    }

    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Removes what is there; a place in a list is emptied, so that those after it keep
     * theirs. Answers with whether there was anything to remove.
     */
    static boolean takeOut(JsonNode tree, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        if (place.head() == null) {
            return false;
        }
        return switch (tree.at(place.head())) {
            case ObjectNode object -> object.remove(place.last().getMatchingProperty()) != null;
            case ArrayNode array when place.last().getMatchingIndex() < array.size()
                    && !array.get(place.last().getMatchingIndex()).isNull() -> {
                array.setNull(place.last().getMatchingIndex());
                yield true;
            }
            default -> false;
        };
    }

}
