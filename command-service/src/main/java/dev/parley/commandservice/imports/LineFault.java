package dev.parley.commandservice.imports;

import org.jspecify.annotations.Nullable;

/**
 * Why a line cannot be imported.
 *
 * @param line its number in the file, from 1
 * @param field the field that is wrong, or null if it is the line as a whole
 */
public record LineFault(int line, @Nullable String field, String message) implements Comparable<LineFault> {

    static LineFault of(int line, String message) {
        return new LineFault(line, null, message);
    }

    /** Where the fault is, such as {@code /lines/17/on}. */
    public String pointer() {
        return (field == null) ? "/lines/" + line : "/lines/" + line + "/" + escaped(field);
    }

    @Override
    public int compareTo(LineFault other) {
        return Integer.compare(line, other.line);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

}
