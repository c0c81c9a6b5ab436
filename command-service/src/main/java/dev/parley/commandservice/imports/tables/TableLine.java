package dev.parley.commandservice.imports.tables;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a row says, in the fields of a line of history.
 *
 * @param row its number in the file
 * @param ref whose row it is; null if it does not say
 * @param fields but those at fault
 * @param inferred whether the day is that of the last change of any kind
 * @param faults what cannot be read of it
 */
public record TableLine(int row, @Nullable String ref, ObjectNode fields, boolean inferred, List<CellFault> faults) {

    /** What cannot be read of a row, and what to do about it. */
    public record CellFault(String field, String message, String remedy) {
    }

}
