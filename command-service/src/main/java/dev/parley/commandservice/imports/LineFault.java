package dev.parley.commandservice.imports;

import java.util.List;

import dev.parley.webapi.problem.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

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

    /**
     * The faults of a line's values, each by the field that the value is or stands in.
     */
    static List<LineFault> of(int line, List<Violation> violations) {
        return violations.stream()
            .map(violation -> new LineFault(line, JsonPointer.compile(violation.pointer()).getMatchingProperty(),
                    violation.message()))
            .toList();
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
