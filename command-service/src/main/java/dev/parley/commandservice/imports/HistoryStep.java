package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.util.List;

import dev.parley.sharedevents.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * A step of a request, as a line of history tells it or as it must have been.
 *
 * @param line the number of the line in the file, from 1; of what must have been, that of
 * the step which it comes before
 * @param ref what the request is called where it comes from
 * @param on the day that it happened
 * @param basis whether the line says it
 * @param facts what the line says of the request itself; there for
 * {@link StepKind#RAISED}
 * @param by who did it, by name
 * @param other the ref of the request that it is a duplicate of or superseded by
 * @param reasons codes of the catalogue, given for a decision; may be empty
 */
record HistoryStep(int line, String ref, StepKind kind, LocalDate on, Basis basis, @Nullable RequestFacts facts,
        @Nullable String by, @Nullable String link, @Nullable String rationale, @Nullable String other,
        List<ReasonCode> reasons) {

    /** How it is known. */
    enum Basis {

        /** A line says it. */
        TOLD,
        /** A line says it in a word that means something else at this place. */
        MEANT,
        /** No line says it, but what comes after it does not go without. */
        MISSING

    }

    /** What the step is told apart by, but for equal ones. */
    StepKey.Day day() {
        return new StepKey.Day(kind, on);
    }

    boolean isInferred() {
        return basis != Basis.TOLD;
    }

    /** The same step by the word that it means. */
    HistoryStep as(StepKind meant) {
        return (meant == kind) ? this
                : new HistoryStep(line, ref, meant, on, Basis.MEANT, null, by, null, rationale, null, List.of());
    }

    /** The same step of a day that is not quite the one that the file has for it. */
    HistoryStep meant() {
        return new HistoryStep(line, ref, kind, on, Basis.MEANT, facts, by, link, rationale, other, reasons);
    }

    /** A step that must have come before this one; nobody knows who took it. */
    HistoryStep missing(StepKind before, @Nullable RequestFacts known) {
        return new HistoryStep(line, ref, before, on, Basis.MISSING, known, null, null, null, null, List.of());
    }

}
