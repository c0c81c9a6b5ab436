package dev.parley.commandservice.imports;

import java.util.ArrayList;
import java.util.List;

import dev.parley.commandservice.imports.HistoryStep.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do about one request, seeing what the log holds of it.
 *
 * @param told what the file says of it, in the order in which it happened
 * @param added the steps that are new
 * @param repeated how many lines said again what was so already
 * @param corrections what it says otherwise than what was imported before
 * @param before what the log holds of it
 * @param fault why it is left out, if it is
 */
record RequestPlan(List<HistoryStep> told, List<HistoryStep> added, int repeated, List<Correction> corrections,
        ImportedSoFar before, @Nullable LineFault fault) {

    static RequestPlan of(ImportedSoFar before, List<HistoryStep> told, Corrections correcting) {
        if (before.live()) {
            HistoryStep first = told.getFirst();
            return new RequestPlan(told, List.of(), 0, List.of(), before,
                    new LineFault(first.line(), first.ref(), "ref",
                            "is a request that has gone on here: " + first.ref(),
                            "what happens to it now is recorded here", FaultKind.NOT_IMPORTED));
        }
        Continuation continuation = Continuation.of(before.steps(), told);
        return new RequestPlan(told, continuation.added(), continuation.repeated(),
                corrections(continuation, before, told, correcting), before, continuation.fault());
    }

    private static List<Correction> corrections(Continuation continuation, ImportedSoFar before, List<HistoryStep> told,
            Corrections correcting) {
        List<Correction> corrections = new ArrayList<>(continuation.redated());
        if (continuation.isWhole()) {
            Inference.factsIn(told).ifPresent(facts -> corrections.addAll(correcting.of(before, facts)));
        }
        return List.copyOf(corrections);
    }

    RequestPlan refused(LineFault because) {
        return new RequestPlan(told, List.of(), 0, List.of(), before, because);
    }

    boolean isLeftOut() {
        return fault != null;
    }

    /** Whether it is left out for a fault of the file. */
    boolean isFaulty() {
        return fault != null && fault.kind() != FaultKind.NOT_IMPORTED;
    }

    void addFaultTo(Faults faults) {
        if (fault != null) {
            faults.add(fault);
        }
    }

    boolean addsAnything() {
        return !added.isEmpty() || !corrections.isEmpty();
    }

    /** How many lines say what is recorded already. */
    int unchanged() {
        int fresh = (int) added.stream().filter(step -> step.basis() != Basis.MISSING).count();
        return isLeftOut() ? 0 : told.size() - repeated - fresh;
    }

}
