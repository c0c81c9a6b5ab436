package dev.parley.systemtests.allowed;

import dev.parley.sharedevents.rules.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** How often both sides were asked, and where they did not say the same. */
final class Tally {

    private int states;

    private long tries;

    private long comparisons;

    private final Map<Operation, Integer> done = new EnumMap<>(Operation.class);

    private final Map<String, Integer> byName = new TreeMap<>();

    private final List<String> disagreements = new ArrayList<>();

    private final Set<String> taken = new TreeSet<>();

    private final Set<String> refused = new TreeSet<>();

    void state() {
        states++;
    }

    void tried() {
        tries++;
    }

    void done(Operation operation) {
        done.merge(operation, 1, Integer::sum);
    }

    /** The one that was done least often so far; of several the first. */
    Operation leastDone(List<Operation> operations) {
        return Collections.min(operations, Comparator.comparing(operation -> done.getOrDefault(operation, 0)));
    }

    void compare(String name, boolean told, boolean took, Supplier<String> where) {
        comparisons++;
        (took ? taken : refused).add(name);
        if (told != took) {
            byName.merge(name, 1, Integer::sum);
            disagreements
                .add(name + (told ? " is offered and refused: " : " is not offered and taken: ") + where.get());
        }
    }

    /** What both sides said differently, and where. */
    List<String> disagreements() {
        return Collections.unmodifiableList(disagreements);
    }

    /** What was taken at least once, and refused at least once. */
    Set<String> seenBothWays() {
        Set<String> both = new TreeSet<>(taken);
        both.retainAll(refused);
        return both;
    }

    @Override
    public String toString() {
        return states + " states, " + comparisons + " answers compared, " + tries + " commands tried, "
                + disagreements.size() + " disagreements " + byName;
    }

}
