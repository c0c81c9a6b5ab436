package dev.parley.commandservice.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the fields of one line, and keeps a fault for each that is not as it should be.
 */
final class LineFields {

    private final int line;

    private final ObjectNode fields;

    private final List<LineFault> faults = new ArrayList<>();

    LineFields(int line, ObjectNode fields) {
        this.line = line;
        this.fields = fields;
    }

    int line() {
        return line;
    }

    List<LineFault> faults() {
        return List.copyOf(faults);
    }

    boolean has(String field) {
        return fields.has(field);
    }

    void refuseFieldsUnless(Predicate<String> known, Function<String, String> message) {
        fields.propertyNames().stream().filter(known.negate()).forEach(field -> fault(field, message.apply(field)));
    }

    void fault(String field, String message) {
        faults.add(new LineFault(line, field, message));
    }

    /**
     * A text of 1 to {@code longest} characters that is not blank; null if it is absent.
     */
    @Nullable String text(String field, int longest) {
        JsonNode node = fields.get(field);
        if (node == null) {
            return null;
        }
        String wrong = node.isString() ? wrong(node.stringValue(), longest) : "must be a text";
        if (wrong != null) {
            fault(field, wrong);
            return null;
        }
        return node.stringValue();
    }

    @Nullable String requiredText(String field, int longest) {
        if (!has(field)) {
            fault(field, "is missing");
        }
        return text(field, longest);
    }

    /** What {@code reading} makes of a text that must be there. */
    <T> @Nullable T required(String field, Function<String, @Nullable T> reading, String otherwise) {
        String text = requiredText(field, 200);
        T read = (text == null) ? null : reading.apply(text);
        if (text != null && read == null) {
            fault(field, otherwise);
        }
        return read;
    }

    @Nullable JsonNode node(String field) {
        return fields.get(field);
    }

    private static @Nullable String wrong(String text, int longest) {
        if (text.isBlank()) {
            return "must not be empty";
        }
        if (text.length() > longest) {
            return "must not be longer than " + longest + " characters";
        }
        return text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
                ? "must not contain control characters" : null;
    }

}
