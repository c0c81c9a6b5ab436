package dev.parley.commandservice.imports.tables;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.parley.sharedevents.ImportMapping;

/** Where in a row each field stands. */
final class Columns {

    /** What exports write before a text that a spreadsheet would take for a formula. */
    private static final Pattern HARMLESS = Pattern.compile("^'(?=[=+@-])");

    private final Map<Field, List<Integer>> places = new EnumMap<>(Field.class);

    private final Map<Field, String> values = new EnumMap<>(Field.class);

    private final Header header;

    /**
     * @throws UnreadableTableException if the table has none of the columns of a field,
     * or a field has none without which no row says anything
     */
    Columns(Header header, ImportMapping mapping) {
        this.header = header;
        mapping.values().forEach((field, value) -> Field.named(field).ifPresent(known -> values.put(known, value)));
        mapping.columns()
            .forEach((field, names) -> Field.named(field).ifPresent(known -> places.put(known, places(known, names))));
        require(Field.REF);
        require(has(Field.RAISED) ? Field.TITLE : Field.STEP);
        require(has(Field.RAISED) ? Field.RAISED : Field.ON);
    }

    private List<Integer> places(Field field, List<String> names) {
        List<Integer> found = names.stream().flatMap(name -> header.places(name).stream()).toList();
        if (found.isEmpty()) {
            throw new UnreadableTableException(header.row().number(),
                    "has no column " + String.join(" or ", names) + ", which the mapping has for " + field,
                    "correct the mapping; the columns are " + header.shown());
        }
        return found;
    }

    private void require(Field field) {
        if (!has(field)) {
            throw new UnreadableTableException(header.row().number(), "has no column for " + field,
                    "name one in the mapping; the columns are " + header.shown());
        }
    }

    boolean has(Field field) {
        return places.containsKey(field) || values.containsKey(field);
    }

    /** What the columns of the field hold, but for blank cells, in their order. */
    List<String> texts(Row row, Field field) {
        return places.getOrDefault(field, List.of())
            .stream()
            .map(place -> HARMLESS.matcher(row.cell(place).strip()).replaceFirst(""))
            .filter(text -> !text.isEmpty())
            .toList();
    }

    /**
     * What the row says in the field; what is the same in each row, if it says nothing.
     */
    Optional<String> text(Row row, Field field) {
        return texts(row, field).stream().findFirst().or(() -> Optional.ofNullable(values.get(field)));
    }

    /** Why what the row says in the field cannot be told, if it cannot. */
    Optional<String> fault(Row row, Field field) {
        return places.getOrDefault(field, List.of()).stream().flatMap(place -> row.fault(place).stream()).findFirst();
    }

    /** By which name the table has the field, for those who look for it there. */
    String nameOf(Field field) {
        return places.containsKey(field) ? header.names().get(places.get(field).getFirst()).toString()
                : field.toString();
    }

    List<Field> mapped() {
        return List.copyOf(places.keySet());
    }

}
