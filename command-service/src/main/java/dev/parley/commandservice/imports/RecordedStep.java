package dev.parley.commandservice.imports;

import java.time.LocalDate;

import dev.parley.sharedevents.NegotiationEvent;

/**
 * A step that was imported before.
 *
 * @param inferred whether no line had said it
 * @param seq the sequence number of its entry
 * @param event with what was corrected since
 */
record RecordedStep(StepKind kind, LocalDate on, boolean inferred, int seq, NegotiationEvent event) {

    StepKey.Day day() {
        return new StepKey.Day(kind, on);
    }

    boolean is(HistoryStep step) {
        return kind == step.kind() && on.equals(step.on());
    }

    /** Whether the step is this one if its day is corrected, which only decisions can. */
    boolean isOfAnotherDayThan(HistoryStep step) {
        return kind == step.kind() && (kind.isDecision() || (inferred && step.isInferred()));
    }

}
