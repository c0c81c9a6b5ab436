package dev.parley.commandservice.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the steps of one request from what a tracker has recorded of it. What must have
 * been in between is inferred on the day of the step that needs it; the same status again
 * is no step.
 */
final class Inference {

    private final List<HistoryStep> steps = new ArrayList<>();

    private final RequestFacts facts;

    private Progress progress;

    private int repeated;

    /**
     * @param start how far the request had come before
     * @param told what the file says, wherever it says what the request is about
     */
    Inference(Progress start, List<HistoryStep> told) {
        this.progress = start;
        this.facts = factsIn(told).orElseGet(() -> RequestFacts.unknown(told.getFirst().ref()));
    }

    /** All steps of a request of which nothing was known before. */
    static Inference ofAll(List<HistoryStep> told) {
        Inference inference = new Inference(Progress.UNKNOWN, told);
        told.forEach(inference::add);
        return inference;
    }

    /** What the file says of the request itself, wherever it says it. */
    static Optional<RequestFacts> factsIn(List<HistoryStep> told) {
        return told.stream().flatMap(step -> Optional.ofNullable(step.facts()).stream()).findFirst();
    }

    List<HistoryStep> steps() {
        return steps;
    }

    /** How many lines said again what was so already. */
    int repeated() {
        return repeated;
    }

    void add(HistoryStep told) {
        StepKind meant = progress.meaning(told.kind());
        if (progress.repeats(meant)) {
            repeated++;
            return;
        }
        Optional<StepKind> missing = progress.missingBefore(meant);
        if (missing.isPresent()) {
            take(told.missing(missing.get(), (missing.get() == StepKind.RAISED) ? facts : null));
            add(told);
        }
        else {
            take(told.as(meant));
        }
    }

    private void take(HistoryStep step) {
        steps.add(step);
        progress = Progress.after(step.kind());
    }

}
