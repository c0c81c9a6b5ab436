package dev.parley.commandservice.imports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.parley.commandservice.imports.tables.TableLine.CellFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One row of a table: a request as it stands, or one change of a request. */
final class MappedRow {

    private static final List<Field> OF_REQUEST = List.of(Field.TITLE, Field.LINK, Field.ACCOUNT, Field.SALES_TEAM,
            Field.PRODUCT_AREA, Field.SEGMENT, Field.AMOUNT, Field.CURRENCY);

    private static final List<Field> OF_STEP = List.of(Field.BY, Field.RATIONALE, Field.REASONS, Field.DUPLICATE_OF,
            Field.SUPERSEDED_BY);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,10})?");

    private static final Pattern BETWEEN_REASONS = Pattern.compile("[\\s,;|]+");

    private final Row row;

    private final Columns columns;

    private final Words words;

    private final Days days;

    private final List<CellFault> faults = new ArrayList<>();

    MappedRow(Row row, Columns columns, Words words, Days days) {
        this.row = row;
        this.columns = columns;
        this.words = words;
        this.days = days;
    }

    /** Its raising, and what has become of it since. */
    List<TableLine> asRequest() {
        checkCells();
        LocalDate raised = day(Field.RAISED).orElse(null);
        ObjectNode raising = line("raised", raised, OF_REQUEST);
        columns.text(row, Field.RAISED_BY).ifPresent(by -> raising.put(Field.BY.toString(), by));
        String step = step().filter(named -> !named.equals("raised") && !named.equals(Words.NONE)).orElse(null);
        if (raised == null && faults.isEmpty()) {
            fault(Field.RAISED, "is missing", "fill it in, or leave the row out");
        }
        if (step == null || !faults.isEmpty()) {
            return List.of(line(raising, false));
        }
        Optional<LocalDate> on = day(Field.ON);
        LocalDate day = on.or(() -> day(Field.UPDATED)).orElse(null);
        ObjectNode became = line(step, day, OF_STEP);
        if (faults.isEmpty() && day == null) {
            fault(Field.ON, "does not say the day: the row is " + step + " without one",
                    "fill it in, or map the column of the last change to \"updated\"");
        }
        else if (day != null && raised != null && day.isBefore(raised)) {
            fault(Field.ON, "is before the day of raising: " + day, "correct one of them, or leave the row out");
        }
        return faults.isEmpty() ? List.of(line(raising, false), line(became, on.isEmpty()))
                : List.of(line(became, false));
    }

    /** The change; nothing, if its word is no step. */
    List<TableLine> asChange() {
        checkCells();
        String step = step().orElse(null);
        if (Words.NONE.equals(step)) {
            return List.of();
        }
        if (step == null && faults.isEmpty()) {
            fault(Field.STEP, "is missing", "fill it in, or leave the row out");
        }
        ObjectNode change = line(step, day(Field.ON).orElse(null), OF_REQUEST);
        OF_STEP.forEach(field -> put(change, field));
        return List.of(line(change, false));
    }

    private void checkCells() {
        columns.mapped()
            .forEach(field -> columns.fault(row, field)
                .ifPresent(fault -> fault(field, fault,
                        "put a value in its place, or save the file with a spreadsheet that computes it")));
    }

    /** The first of the words that says anything. */
    private Optional<String> step() {
        Optional<String> step = Optional.empty();
        for (String word : columns.texts(row, Field.STEP)) {
            step = words.step(word);
            if (step.isEmpty()) {
                fault(Field.STEP, "is a word that is not mapped: " + word,
                        "say in the mapping which step it is, or none: \"steps\":{\"" + word + "\":\"accepted\"}");
            }
            if (step.isEmpty() || !step.get().equals(Words.NONE)) {
                return step;
            }
        }
        return step;
    }

    private Optional<LocalDate> day(Field field) {
        Optional<String> text = columns.text(row, field);
        Optional<LocalDate> day = text.flatMap(days::read);
        if (text.isPresent() && day.isEmpty()) {
            fault(field, days.fault(text.get()), days.remedy());
        }
        return day;
    }

    private ObjectNode line(@Nullable String step, @Nullable LocalDate on, List<Field> fields) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        put(line, Field.REF);
        if (step != null) {
            line.put(Field.STEP.toString(), step);
        }
        if (on != null) {
            line.put(Field.ON.toString(), on.toString());
        }
        fields.forEach(field -> put(line, field));
        return line;
    }

    private void put(ObjectNode line, Field field) {
        columns.text(row, field).ifPresent(text -> {
            switch (field) {
                case AMOUNT -> {
                    if (NUMBER.matcher(text).matches()) {
                        line.put(field.toString(), new BigDecimal(text));
                    }
                    else {
                        fault(field, "must be a number such as 12500.50, not " + text,
                                "write it without anything else");
                    }
                }
                case CURRENCY -> {
                    if (columns.text(row, Field.AMOUNT).isPresent()) {
                        line.put(field.toString(), text);
                    }
                }
                case REASONS -> BETWEEN_REASONS.splitAsStream(text).forEach(line.withArray(field.toString())::add);
                default -> line.put(field.toString(), text);
            }
        });
    }

    private void fault(Field field, String message, String remedy) {
        faults.add(new CellFault(field.toString(), message, remedy));
    }

    private TableLine line(ObjectNode fields, boolean inferred) {
        return new TableLine(row.number(), columns.text(row, Field.REF).orElse(null), fields, inferred,
                List.copyOf(faults));
    }

}
