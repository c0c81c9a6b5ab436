package dev.parley.commandservice.imports.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.Texts;
import org.jspecify.annotations.Nullable;

/** Whether a mapping can be one at all, whatever the table. */
public final class MappingCheck {

    private static final int MOST_COLUMNS = 20;

    private static final int MOST_WORDS = 500;

    private static final int LONGEST = 200;

    private final Map<String, String> faults = new LinkedHashMap<>();

    private MappingCheck() {
    }

    /**
     * What is wrong with it, by JSON pointer.
     * @param steps what steps are called
     */
    public static Map<String, String> faults(ImportMapping mapping, List<String> steps) {
        MappingCheck check = new MappingCheck();
        check.refuse(mapping.columns().isEmpty(), "/columns", "must name at least one column");
        mapping.columns().forEach((field, names) -> check.field("/columns/" + escaped(field), field, names));
        mapping.values().forEach((field, value) -> check.field("/values/" + escaped(field), field, List.of(value)));
        check.refuse(mapping.steps().size() > MOST_WORDS, "/steps", "must have up to " + MOST_WORDS + " words");
        mapping.steps().forEach((word, step) -> check.step("/steps/" + escaped(word), word, step, steps));
        check.dates(mapping.dates());
        return check.faults;
    }

    private void field(String pointer, String field, @Nullable List<String> names) {
        List<String> texts = (names == null) ? List.of() : names;
        refuse(Field.named(field).isEmpty(), pointer, "is not a field; those are " + Field.all());
        refuse(texts.isEmpty() || texts.size() > MOST_COLUMNS, pointer, "must name 1 to " + MOST_COLUMNS + " columns");
        refuse(texts.stream().anyMatch(MappingCheck::isNoWord), pointer,
                "must be text of 1 to " + LONGEST + " characters");
    }

    private void step(String pointer, String word, @Nullable String step, List<String> steps) {
        refuse(isNoWord(word), pointer, "must be a word of 1 to " + LONGEST + " characters");
        refuse(!Words.NONE.equals(step) && !steps.contains(step), pointer,
                "must be none or one of " + String.join(", ", steps));
    }

    private void dates(@Nullable String pattern) {
        if (pattern != null && pattern.length() > LONGEST) {
            faults.put("/dates", "must have up to " + LONGEST + " characters");
            return;
        }
        try {
            new Days(pattern);
        }
        catch (IllegalArgumentException ex) {
            faults.put("/dates", "must be a pattern such as dd/MM/yyyy: " + ex.getMessage());
        }
    }

    private static boolean isNoWord(@Nullable String text) {
        return text == null || Texts.showsNothing(text) || Texts.length(text) > LONGEST
                || Texts.fault(text).isPresent();
    }

    private void refuse(boolean faulty, String pointer, String message) {
        if (faulty) {
            faults.putIfAbsent(pointer, message);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

}
