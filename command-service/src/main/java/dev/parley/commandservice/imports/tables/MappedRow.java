package dev.parley.commandservice.imports.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One row of a table: a request as it stands, or one change of a request. */
final class MappedRow {

    private static final String RAISED = "raised";

    private static final List<Field> OF_REQUEST = List.of(Field.TITLE, Field.LINK, Field.ACCOUNT, Field.SALES_TEAM,
            Field.PRODUCT_AREA, Field.SEGMENT, Field.AMOUNT, Field.CURRENCY);

    private static final List<Field> OF_STEP = List.of(Field.BY, Field.RATIONALE, Field.REASONS, Field.DUPLICATE_OF,
            Field.SUPERSEDED_BY);

    /** What a raising is read from that has columns of its own. */
    private static final Map<Field, Field> RAISING = Map.of(Field.ON, Field.RAISED, Field.BY, Field.RAISED_BY);

    private final MappedCells cells;

    MappedRow(MappedCells cells) {
        this.cells = cells;
    }

    /** Its raising, and what has become of it since. */
    List<TableLine> asRequest() {
        LocalDate raised = cells.day(Field.RAISED).orElse(null);
        ObjectNode raising = cells.fields(RAISED, raised, OF_REQUEST);
        cells.text(Field.RAISED_BY).ifPresent(by -> raising.put(Field.BY.toString(), by));
        String step = cells.step().filter(named -> !named.equals(RAISED) && !named.equals(Words.NONE)).orElse(null);
        refuseIf(raised == null, Field.RAISED, "is missing");
        if (step == null || cells.areFaulty()) {
            return List.of(cells.line(raising, false, RAISING));
        }
        TableLine became = became(step, raised);
        return cells.areFaulty() ? List.of(became) : List.of(cells.line(raising, false, RAISING), became);
    }

    /** The day of the last change stands in where the step has none, and is inferred. */
    private TableLine became(String step, @Nullable LocalDate raised) {
        Optional<LocalDate> on = cells.day(Field.ON);
        LocalDate day = on.or(() -> cells.day(Field.UPDATED)).orElse(null);
        if (day == null && !cells.areFaulty()) {
            cells.fault(Field.ON, "does not say the day: the row is " + step + " without one",
                    "fill it in, or map the column of the last change to \"updated\"");
        }
        refuseIf(day != null && raised != null && day.isBefore(raised), Field.ON,
                "is before the day of raising: " + day);
        return cells.line(cells.fields(step, day, OF_STEP), on.isEmpty(),
                on.isEmpty() ? Map.of(Field.ON, Field.UPDATED) : Map.of());
    }

    /** The change; nothing, if its word is no step. */
    List<TableLine> asChange() {
        String step = cells.step().orElse(null);
        if (Words.NONE.equals(step)) {
            return List.of();
        }
        refuseIf(step == null, Field.STEP, "is missing");
        List<Field> fields = Stream.concat(OF_REQUEST.stream(), OF_STEP.stream()).toList();
        ObjectNode change = cells.fields(step, cells.day(Field.ON).orElse(null), fields);
        return List.of(cells.line(change, false, Map.of()));
    }

    /** What is at fault already is not judged. */
    private void refuseIf(boolean faulty, Field field, String message) {
        if (faulty && !cells.areFaulty()) {
            cells.fault(field, message, "fill it in or correct it, or leave the row out");
        }
    }

}
