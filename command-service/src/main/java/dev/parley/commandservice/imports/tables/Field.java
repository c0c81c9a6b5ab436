package dev.parley.commandservice.imports.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static java.util.stream.Collectors.joining;

/**
 * What a column may say, and what trackers and spreadsheets call such columns: Parley
 * itself, and the exports of Jira, Linear, Canny, Productboard and GitHub. What comes
 * first is the better one.
 */
enum Field {

    REF("ref", "issue key", "key", "identifier", "feature id", "post id", "request id", "number", "id", "url", "uuid"),

    TITLE("title", "summary", "feature name", "feature", "name", "subject", "post title", "request"),

    /** The day of raising: then a row is a request, else it is a change of one. */
    RAISED("raised", "raised on", "created", "created at", "createdAt", "date created", "created date", "creation date",
            "created on", "creation time", "opened", "opened at"),

    /** What became of it, in a word. */
    STEP("step", "resolution", "state reason", "stateReason", "state_reason", "status", "state", "new status"),

    /** The day of the step. */
    ON("on", "resolved", "resolved at", "resolution date", "decided", "decided on", "completed", "completed at",
            "canceled", "cancelled", "closed at", "closedAt", "closed_at", "closed on", "status changed",
            "status changed at", "statusChangedAt", "status category changed", "changed", "changed at", "date"),

    /** The day of the last change of any kind, where there is no other. */
    UPDATED("updated", "updated at", "updatedAt", "updated_at", "last updated", "last modified", "last updated at"),

    BY("by", "decided by", "changed by"),

    RAISED_BY("raised by", "reporter", "creator", "author", "author name", "created by", "requested by", "requester"),

    ACCOUNT("account", "company", "company name", "customer", "client", "organization", "organisation"),

    SALES_TEAM("sales team", "salesTeam"),

    PRODUCT_AREA("product area", "productArea", "component", "components", "component/s", "board", "category",
            "product", "project", "project name", "team"),

    SEGMENT("segment", "tier"),

    AMOUNT("amount", "mrr", "arr"),

    CURRENCY("currency"),

    LINK("link", "url", "html url", "html_url", "permalink"),

    RATIONALE("rationale", "decision note"),

    REASONS("reasons", "reason codes"),

    DUPLICATE_OF("duplicateOf", "duplicate of", "outward issue link (duplicate)"),

    SUPERSEDED_BY("supersededBy", "superseded by");

    @SuppressWarnings("ImmutableEnumChecker") // the checker does not see that List.of is
    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    static Optional<Field> named(String name) {
        return Arrays.stream(values()).filter(field -> field.toString().equals(name)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Field::toString).collect(joining(", "));
    }

    /** What its columns are called, the better name first. */
    List<String> names() {
        return names;
    }

    /** Whether several columns say it together, such as a status and a resolution. */
    boolean hasSeveralColumns() {
        return this == STEP || this == ON;
    }

    /** As a mapping names it, such as {@code salesTeam}. */
    @Override
    public String toString() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0] + Arrays.stream(words)
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(joining());
    }

}
