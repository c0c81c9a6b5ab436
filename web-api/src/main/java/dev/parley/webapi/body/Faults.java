package dev.parley.webapi.body;

import dev.parley.webapi.problem.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What has been found wrong with a body so far. */
final class Faults {

    /** Enough to see what is wrong; a body of nothing else is not read to its end. */
    private static final int MOST = 50;

    private final List<Violation> found = new ArrayList<>();

    void add(String pointer, String message) {
        found.add(new Violation(pointer, message));
    }

    /** Adds it unless that place was found wrong already: then its value is gone. */
    void addUnlessKnown(String pointer, String message) {
        if (found.stream().noneMatch(known -> known.pointer().equals(pointer))) {
            add(pointer, message);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    boolean tooMany() {
        return found.size() >= MOST;
    }

    List<Violation> inOrder() {
        return found.stream()
            .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::message))
            .toList();
    }

}
