package dev.parley.webapi.body;

import dev.parley.webapi.problem.Violation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has been found wrong with a body so far: one thing at each place. */
final class Faults {

    /** Enough to see what is wrong; a body of nothing else is not read to its end. */
    static final int MOST = 50;

    private final Map<String, Violation> found = new LinkedHashMap<>();

    Faults(List<Violation> known) {
        known.forEach(this::add);
    }

    /**
     * Adds it unless enough were found, or that place was found wrong already: then its
     * value is gone.
     */
    void add(Violation fault) {
        if (!tooMany()) {
            found.putIfAbsent(fault.pointer(), fault);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    boolean tooMany() {
        return found.size() >= MOST;
    }

    List<Violation> inOrder() {
        return found.values().stream().sorted(Comparator.comparing(Violation::pointer)).toList();
    }

}
