package dev.parley.commandservice.imports;

import java.util.List;

import dev.parley.webapi.problem.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/**
 * Why a line cannot be imported.
 *
 * @param line its number in the file, from 1
 * @param ref whose line it is; null if that cannot be read
 * @param field the field that is wrong, or null if it is the line as a whole
 * @param remedy what to do about it
 */
public record LineFault(int line, @Nullable String ref, @Nullable String field, String message, String remedy,
        FaultKind kind) implements Comparable<LineFault> {

    private static final String MEND = "correct the line, or leave it out";

    LineFault(int line, @Nullable String ref, @Nullable String field, String message, String remedy) {
        this(line, ref, field, message, remedy, FaultKind.INVALID_INPUT);
    }

    static LineFault of(int line, String message) {
        return new LineFault(line, null, null, message, MEND);
    }

    static LineFault of(int line, @Nullable String ref, @Nullable String field, String message) {
        return new LineFault(line, ref, field, message, MEND);
    }

    /**
     * The faults of a line's values, each by the field that the value is or stands in.
     */
    static List<LineFault> of(int line, @Nullable String ref, List<Violation> violations) {
        return violations.stream()
            .map(violation -> of(line, ref, JsonPointer.compile(violation.pointer()).getMatchingProperty(),
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
