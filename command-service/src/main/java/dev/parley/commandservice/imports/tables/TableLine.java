package dev.parley.commandservice.imports.tables;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a row says, in the fields of a line of history.
 *
 * @param row its number in the file
 * @param ref whose row it is; null if it does not say
 * @param fields but those at fault
 * @param inferred whether the day is that of the last change of any kind
 * @param origins the fields of the mapping that fields of the line were read from, where
 * they differ
 * @param faults what cannot be read of it
 */
public record TableLine(int row, @Nullable String ref, ObjectNode fields, boolean inferred, Map<Field, Field> origins,
        List<CellFault> faults) {

    /** Which field of the mapping this field of the line was read from. */
    public String origin(String field) {
        return Field.named(field).map(named -> origins.getOrDefault(named, named).toString()).orElse(field);
    }

    /** What cannot be read of a row, and what to do about it. */
    public record CellFault(String field, String message, String remedy) {
    }

}
