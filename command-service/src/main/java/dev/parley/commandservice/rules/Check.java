package dev.parley.commandservice.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects all the rules that a command breaks, so that they can be told at once. Rules
 * are asked about in the order of the domain's tables.
 */
public final class Check {

    private final List<Rule> broken = new ArrayList<>();

    /** Breaks {@code rule} if {@code condition} holds. */
    public Check refuse(Rule rule, boolean condition) {
        if (condition && !broken.contains(rule)) {
            broken.add(rule);
        }
        return this;
    }

    /**
     * Ends the check.
     * @throws Refusal if a rule is broken
     */
    public void done() {
        if (!broken.isEmpty()) {
            throw Refusal.broken(broken);
        }
    }

}
