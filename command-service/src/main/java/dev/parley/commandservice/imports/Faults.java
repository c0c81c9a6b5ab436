package dev.parley.commandservice.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers what is wrong with a file: names the first bad lines, counts all of them, so
 * that a file of nothing else does not fill the memory.
 */
final class Faults {

    /** How many bad lines are named. */
    private static final int MOST_LINES = 1_000;

    /** How many faults are named, but for the rest of the last line. */
    private static final int MOST_FAULTS = 5_000;

    private final List<LineFault> named = new ArrayList<>();

    private final Set<Integer> lines = new HashSet<>();

    private int more;

    void add(int line, List<LineFault> faults) {
        if (named.size() < MOST_FAULTS && (lines.contains(line) || lines.size() < MOST_LINES)) {
            lines.add(line);
            named.addAll(faults);
        }
        else {
            more++;
        }
    }

    /** The one after which nothing can be read, however many there are before it. */
    void addLast(LineFault fault) {
        lines.add(fault.line());
        named.add(fault);
    }

    void add(LineFault fault) {
        add(fault.line(), List.of(fault));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void add(Faults others) {
        named.addAll(others.named);
        lines.addAll(others.lines);
        more += others.more;
    }

    /** The faults of the lines that are named, in the order of the lines. */
    List<LineFault> named() {
        return named.stream().sorted().toList();
    }

    /** How many bad lines there are beside those named. */
    int more() {
        return more;
    }

}
