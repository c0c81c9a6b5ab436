package dev.parley.commandservice.imports.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.Name;
import org.jspecify.annotations.Nullable;

/**
 * The mapping that the header of a table and its first rows suggest.
 *
 * @param mapping what is known of it; the days' pattern is only proposed, never taken
 * unsaid
 * @param header the names of the columns
 * @param rows the first, as they are
 * @param words those for a status in all rows, with what each would mean
 * @param count how many rows there are
 */
public record Proposal(ImportMapping mapping, List<String> header, List<List<String>> rows, List<Word> words,
        int count) {

    private static final int ROWS_SHOWN = 10;

    private static final int MOST_WORDS = 200;

    /**
     * A word for a status.
     *
     * @param step null where somebody has to say
     * @param count of the rows that have it
     */
    public record Word(String word, @Nullable String step, int count) {
    }

    /**
     * Reads the whole table.
     * @param kept how it is read, if somebody has said it
     * @param steps what steps are called
     */
    public static Proposal of(Table table, @Nullable ImportMapping kept, List<String> steps) {
        List<Row> head = table.head();
        ImportMapping columns = (kept == null) ? columns(table) : kept;
        List<Integer> places = places(columns.columns(), table, Field.STEP);
        Map<Name, Integer> counts = new LinkedHashMap<>();
        int rows = 0;
        for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
            rows++;
            count(row.get(), places, counts);
        }
        List<Word> words = words(counts,
                new Words(columns.steps(), steps, columns.columns().containsKey(Field.DUPLICATE_OF.toString())));
        return new Proposal(withWords(columns, words), table.header().row().cells(),
                head.stream().limit(ROWS_SHOWN).map(Row::cells).toList(), words, rows);
    }

    /** The columns alone, with which a table can be read whose words are usual ones. */
    public static ImportMapping columns(Table table) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        List<String> taken = new ArrayList<>();
        for (Field field : Field.values()) {
            List<String> found = columnsOf(field, table.header());
            found.removeAll(taken);
            if (!found.isEmpty()) {
                List<String> named = field.hasSeveralColumns() ? found : found.subList(0, 1);
                taken.addAll(named);
                columns.put(field.toString(), List.copyOf(named));
            }
        }
        if (!columns.containsKey(Field.CURRENCY.toString()) || !columns.containsKey(Field.ACCOUNT.toString())) {
            columns.remove(Field.AMOUNT.toString());
            columns.remove(Field.CURRENCY.toString());
        }
        return new ImportMapping(columns, Map.of(), Map.of(),
                DayPattern.of(table.head(), places(columns, table, Field.RAISED, Field.ON, Field.UPDATED)));
    }

    private static List<Integer> places(Map<String, List<String>> columns, Table table, Field... fields) {
        return Arrays.stream(fields)
            .flatMap(field -> columns.getOrDefault(field.toString(), List.of()).stream())
            .flatMap(name -> table.header().places(name).stream())
            .toList();
    }

    /** By the names that they have there. */
    private static List<String> columnsOf(Field field, Header header) {
        List<String> found = new ArrayList<>();
        for (String name : field.names()) {
            header.places(name)
                .stream()
                .limit(1)
                .map(place -> header.names().get(place).toString())
                .forEach(found::add);
        }
        return found;
    }

    private static void count(Row row, List<Integer> places, Map<Name, Integer> counts) {
        for (int place : places) {
            Name word = Name.of(row.cell(place));
            if (!word.toString().isEmpty() && (counts.containsKey(word) || counts.size() < MOST_WORDS)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
    }

    private static List<Word> words(Map<Name, Integer> counts, Words usual) {
        List<Word> words = new ArrayList<>();
        counts.forEach(
                (word, count) -> words.add(new Word(word.toString(), usual.step(word.toString()).orElse(null), count)));
        return List.copyOf(words);
    }

    private static ImportMapping withWords(ImportMapping columns, List<Word> words) {
        Map<String, String> steps = new LinkedHashMap<>(columns.steps());
        for (Word word : words) {
            String step = word.step();
            if (step != null) {
                steps.keySet().removeIf(said -> Name.key(said).equals(Name.key(word.word())));
                steps.put(word.word(), step);
            }
        }
        return new ImportMapping(columns.columns(), columns.values(), steps, columns.dates());
    }

}
