package dev.parley.commandservice.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a line of history tells, and which fields a line of that kind may have. */
enum StepKind {

    RAISED("link", "reasons"),

    LAST_CALL,

    RETURNED,

    ACCEPTED("rationale", "link", "reasons"),

    ACCEPTED_WITH_CHANGES("rationale", "link", "reasons"),

    DECLINED("rationale", "link", "reasons"),

    DEFERRED("rationale", "link", "reasons"),

    WITHDRAWN("rationale"),

    DUPLICATE("duplicateOf"),

    SUPERSEDED("supersededBy"),

    REOPENED("rationale"),

    RESTORED("rationale"),

    DELIVERED("link");

    private static final List<String> EVERYWHERE = List.of("ref", "step", "on", "by", "title", "account", "salesTeam",
            "productArea", "segment", "amount", "currency");

    @SuppressWarnings("ImmutableEnumChecker") // the checker does not see that List.of is
    private final List<String> fields;

    StepKind(String... fields) {
        this.fields = List.of(fields);
    }

    static Optional<StepKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.toString().equals(name)).findFirst();
    }

    static String names() {
        return String.join(", ", words());
    }

    /** What all of them are called. */
    static List<String> words() {
        return Arrays.stream(values()).map(StepKind::toString).toList();
    }

    /** Whether a line of any kind may have this field. */
    static boolean isKnown(String field) {
        return Arrays.stream(values()).anyMatch(kind -> kind.takes(field));
    }

    boolean takes(String field) {
        return EVERYWHERE.contains(field) || fields.contains(field);
    }

    boolean isDecision() {
        return this == ACCEPTED || this == ACCEPTED_WITH_CHANGES || this == DECLINED || this == DEFERRED;
    }

    /** The name that a file has for it, such as {@code last-call}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
