package dev.parley.commandservice.rules;

import dev.parley.sharedevents.rules.Rule;
import java.util.List;

/**
 * A command was refused; nothing was recorded. The first rule is the first in the order
 * of the domain's tables.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private final transient List<Rule> rules;

    private Refusal(Kind kind, List<Rule> rules) {
        super(String.join(", ", rules.stream().map(Rule::code).toList()), null, false, false);
        this.kind = kind;
        this.rules = List.copyOf(rules);
    }

    /** Rules of the workflow are broken: all of these. */
    public static Refusal broken(List<Rule> rules) {
        return new Refusal(Kind.RULE, rules);
    }

    /** Whoever asked may not do this in this role. */
    public static Refusal notInThisRole(Rule rule) {
        return new Refusal(Kind.ROLE, List.of(rule));
    }

    /** What the command is about does not exist. */
    public static Refusal unknown(Rule rule) {
        return new Refusal(Kind.UNKNOWN, List.of(rule));
    }

    public Kind kind() {
        return kind;
    }

    /** The rules that are broken, at least one. */
    public List<Rule> rules() {
        return rules;
    }

    /** What stands in the way. */
    public enum Kind {

        /** The state or content of the negotiation. */
        RULE,
        /** The role of whoever asked. */
        ROLE,
        /** There is no such thing. */
        UNKNOWN

    }

}
