package dev.parley.commandservice.imports.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.parley.commandservice.imports.tables.TableLine.CellFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the cells of one row say in each field, and what is wrong with them. */
final class MappedCells {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(\\.\\d{1,10})?");

    private static final Pattern BETWEEN_REASONS = Pattern.compile("[\\s,;|]+");

    private final Row row;

    private final Columns columns;

    private final Words words;

    private final Days days;

    private final List<CellFault> faults = new ArrayList<>();

    MappedCells(Row row, Columns columns, Words words, Days days) {
        this.row = row;
        this.columns = columns;
        this.words = words;
        this.days = days;
        columns.mapped()
            .forEach(field -> columns.fault(row, field)
                .ifPresent(fault -> fault(field, fault,
                        "put a value in its place, or save the file with a spreadsheet that computes it")));
    }

    boolean areFaulty() {
        return !faults.isEmpty();
    }

    void fault(Field field, String message, String remedy) {
        faults.add(new CellFault(field.toString(), message, remedy));
    }

    Optional<String> text(Field field) {
        return columns.text(row, field);
    }

    /** The first of the words for a status that says anything. */
    Optional<String> step() {
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

    Optional<LocalDate> day(Field field) {
        Optional<String> text = text(field);
        Optional<LocalDate> day = text.flatMap(days::read);
        if (text.isPresent() && day.isEmpty()) {
            fault(field, days.fault(text.get()), days.remedy());
        }
        return day;
    }

    /** The fields of a line of history, with these beside those that each has. */
    ObjectNode fields(@Nullable String step, @Nullable LocalDate on, List<Field> others) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        put(line, Field.REF);
        if (step != null) {
            line.put(Field.STEP.toString(), step);
        }
        if (on != null) {
            line.put(Field.ON.toString(), on.toString());
        }
        others.forEach(field -> put(line, field));
        return line;
    }

    private void put(ObjectNode line, Field field) {
        text(field).ifPresent(text -> {
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
                    if (text(Field.AMOUNT).isPresent()) {
                        line.put(field.toString(), text);
                    }
                }
                case REASONS -> BETWEEN_REASONS.splitAsStream(text).forEach(line.withArray(field.toString())::add);
                default -> line.put(field.toString(), text);
            }
        });
    }

    TableLine line(ObjectNode fields, boolean inferred, Map<Field, Field> origins) {
        return new TableLine(row.number(), text(Field.REF).orElse(null), fields, inferred, origins,
                List.copyOf(faults));
    }

}
