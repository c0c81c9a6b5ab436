package dev.parley.commandservice.rules;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.rules.Operation;
import dev.parley.sharedevents.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects all the rules that a command breaks, so that they can be told at once. Rules
 * are asked about in the order of the domain's tables.
 */
public final class Check {

    private final List<Rule> broken = new ArrayList<>();

    /**
     * Asks whether an operation is for the role of whoever wants it.
     * @throws Refusal if it is not
     */
    public static void role(Operation operation, By by) {
        if (!operation.isFor(by.role())) {
            throw Refusal.notInThisRole(Rule.WRONG_ROLE);
        }
    }

    /** Breaks {@code rule} if {@code condition} holds. */
    public Check refuse(Rule rule, boolean condition) {
        if (condition && !broken.contains(rule)) {
            broken.add(rule);
        }
        return this;
    }

    /** Breaks the rule, if there is one. */
    public Check refuse(Optional<Rule> rule) {
        rule.ifPresent(broken -> refuse(broken, true));
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
