package dev.parley.commandservice.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import dev.parley.sharedevents.Texts;
import dev.parley.webapi.body.Limits;
import dev.parley.webapi.problem.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the fields of one line, and keeps a fault for each that is not as it should be.
 */
final class LineFields {

    private static final int MOST_FAULTS = 50;

    private final int line;

    private final ObjectNode fields;

    private final @Nullable String ref;

    private final Map<String, LineFault> faults = new LinkedHashMap<>();

    /**
     * @param known what is wrong with values whatever they are for; they are gone
     */
    LineFields(int line, ObjectNode fields, List<Violation> known) {
        this.line = line;
        this.fields = fields;
        JsonNode named = fields.get("ref");
        this.ref = (named != null && named.isString()) ? named.stringValue() : null;
        LineFault.of(line, ref, known).forEach(this::add);
    }

    /** Whose line it is; null if that cannot be read. */
    @Nullable String ref() {
        return ref;
    }

    int line() {
        return line;
    }

    List<LineFault> faults() {
        return List.copyOf(faults.values());
    }

    boolean has(String field) {
        return fields.hasNonNull(field);
    }

    void refuseFieldsUnless(Predicate<String> known, Function<String, String> message) {
        fields.propertyNames().stream().filter(known.negate()).forEach(field -> fault(field, message.apply(field)));
    }

    void fault(String field, String message) {
        add(LineFault.of(line, ref, field, message));
    }

    /** One fault for each field: after the first, its value is not to be judged. */
    private void add(LineFault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.putIfAbsent(String.valueOf(fault.field()), fault);
        }
    }

    /** A text of up to {@code longest} characters; null if it is absent. */
    @Nullable String text(String field, int longest) {
        JsonNode node = node(field);
        if (node == null) {
            return null;
        }
        if (!node.isString()) {
            fault(field, "must be a text");
        }
        else if (Texts.length(node.stringValue()) > longest) {
            fault(field, "must not be longer than " + longest + " characters");
        }
        else {
            return node.stringValue();
        }
        return null;
    }

    @Nullable String requiredText(String field, int longest) {
        if (!has(field)) {
            fault(field, "is missing");
        }
        return text(field, longest);
    }

    /** What {@code reading} makes of a text that must be there. */
    <T> @Nullable T required(String field, Function<String, @Nullable T> reading, String otherwise) {
        String text = requiredText(field, Limits.WORD);
        T read = (text == null) ? null : reading.apply(text);
        if (text != null && read == null) {
            fault(field, otherwise);
        }
        return read;
    }

    @Nullable JsonNode node(String field) {
        return has(field) ? fields.get(field) : null;
    }

}
