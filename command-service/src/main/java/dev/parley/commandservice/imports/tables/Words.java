package dev.parley.commandservice.imports.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.parley.sharedevents.Name;

/** What words for a status mean, whatever their case. */
final class Words {

    /** Says that a word is no step. */
    static final String NONE = "none";

    private static final String DUPLICATE = "duplicate";

    /**
     * Words that mean the same in most trackers. What means one thing here and another
     * there, such as closed, is not among them.
     */
    private static final Map<String, List<String>> USUAL = Map.of("raised", List.of("open", "opened", "new", "to do",
            "todo", "backlog", "triage", "unstarted", "under review", "submitted", "proposed", "draft", "pending",
            "new idea", "idea", "candidate", "discovery", "under consideration", "considering", "needs triage"),
            "accepted",
            List.of("approved", "planned", "in progress", "started", "in development", "doing", "in review", "final",
                    "selected for development", "committed", "next", "now", "ready for development", "on roadmap"),
            "delivered",
            List.of("done", "completed", "complete", "released", "shipped", "fixed", "implemented", "resolved",
                    "launched", "live", "generally available"),
            "declined",
            List.of("rejected", "won't do", "wont do", "won't fix", "wontfix", "won't have", "will not do",
                    "not planned", "not_planned", "denied"),
            "withdrawn",
            List.of("canceled", "cancelled", "abandoned", "cannot reproduce", "incomplete", "invalid", "obsolete"),
            "deferred", List.of("later", "on hold", "postponed", "someday", "icebox", "paused", "future"), "superseded",
            List.of("replaced"), "reopened", List.of(), NONE, List.of("unresolved", "-", "n/a"));

    private final Map<String, String> steps = new HashMap<>();

    /**
     * @param steps what some words mean; it goes before what they usually do
     * @param known what steps are called
     * @param namesOther whether a column says of what something is a duplicate; without
     * it, that it is one says no more than that it is withdrawn
     */
    Words(Map<String, String> steps, List<String> known, boolean namesOther) {
        USUAL.forEach((step, words) -> words.forEach(word -> this.steps.put(Name.key(word), step)));
        known.forEach(step -> this.steps.put(Name.key(step), step));
        if (!namesOther) {
            this.steps.put(DUPLICATE, "withdrawn");
        }
        steps.forEach((word, step) -> this.steps.put(Name.key(word), step));
    }

    /** The step, {@link #NONE}, or empty where nobody has said. */
    Optional<String> step(String word) {
        return Optional.ofNullable(steps.get(Name.key(word)));
    }

}
