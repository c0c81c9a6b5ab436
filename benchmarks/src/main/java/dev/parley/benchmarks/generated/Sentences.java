package dev.parley.benchmarks.generated;

import dev.parley.sharedevents.Narrative;
import java.util.List;

/**
 * Sentences as people write them, each of a few parts, so that few are quite the same.
 */
final class Sentences {

    private static final List<String> WHO = List.of("The buyer", "Their finance team", "The operations lead",
            "An administrator", "The works council", "Support", "Their auditor", "The regional office",
            "Every new employee", "The dispatcher", "Their security officer", "The plant manager");

    private static final List<String> DOES = List.of("re-keys", "sorts by hand", "exports and re-imports",
            "checks twice", "prints and files", "copies by hand", "reconciles", "looks up one by one", "reformats",
            "waits for");

    private static final List<String> WHAT = List.of("every invoice", "three hundred rows", "all open orders",
            "the list of users", "each approval", "the monthly report", "the shipping notes", "the audit trail",
            "all price changes", "the contract terms", "each failed payment", "the stock levels");

    private static final List<String> WHEN = List.of("on Mondays", "at the end of each month", "before every audit",
            "several times a day", "whenever somebody leaves", "after each import", "at the close of a quarter",
            "since the last release", "during the night shift", "when the network is slow");

    private static final List<String> EFFECT = List.of("which takes two days", "and makes mistakes",
            "so that the order is late", "which nobody else may do", "and calls us about it",
            "which their customers notice", "so that nobody trusts the figures", "and has asked for it twice",
            "which costs them a discount", "and keeps a sheet of their own");

    private static final List<String> BUILD = List.of("Export", "Filter", "Sort", "Approve", "Schedule", "Share",
            "Import", "Lock", "Compare", "Sign", "Archive", "Notify about");

    private final Draws draws;

    Sentences(Draws draws) {
        this.draws = draws;
    }

    Narrative title() {
        return Narrative.of(draws.any(BUILD) + " " + draws.any(WHAT) + " " + draws.any(WHEN));
    }

    Narrative ask() {
        return Narrative.of(draws.any(BUILD) + " " + draws.any(WHAT) + " with one call, also " + draws.any(WHEN) + ".");
    }

    /** Something that somebody has to do, and what comes of it. */
    Narrative problem() {
        return Narrative.of(sentence() + " " + sentence());
    }

    Narrative remark() {
        return Narrative.of(sentence());
    }

    private String sentence() {
        return draws.any(WHO) + " " + draws.any(DOES) + " " + draws.any(WHAT) + " " + draws.any(WHEN) + ", "
                + draws.any(EFFECT) + ".";
    }

}
