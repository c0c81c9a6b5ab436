package dev.parley.commandservice.imports;

import java.util.List;
import java.util.Optional;

import dev.parley.commandservice.imports.ImportRefusedException.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Whether the steps of one request can be imported, seeing what the log holds of it.
 *
 * @param added the steps that are new
 * @param cause what kind of fault there is, if there is one
 */
record RequestCheck(List<HistoryStep> added, @Nullable Cause cause, @Nullable LineFault fault) {

    static RequestCheck of(ImportedSoFar before, List<HistoryStep> steps) {
        if (before.live()) {
            return refused(Cause.NOT_IMPORTED, new LineFault(steps.getFirst().line(), "ref",
                    "is a request that has gone on here: " + steps.getFirst().ref()));
        }
        Continuation continuation = Continuation.of(before.steps(), steps);
        Optional<LineFault> fault = continuation.fault();
        return fault.isEmpty() ? new RequestCheck(continuation.added(), null, null)
                : refused(before.steps().isEmpty() ? Cause.BAD_FILE : Cause.CONTRADICTS_LOG, fault.get());
    }

    /**
     * @throws ImportRefusedException if there is a fault
     */
    List<HistoryStep> addedOrThrow() {
        if (cause != null) {
            Faults faults = new Faults();
            addFaultTo(faults);
            throw new ImportRefusedException(cause, faults);
        }
        return added;
    }

    void addFaultTo(Faults faults) {
        if (fault != null) {
            faults.add(fault);
        }
    }

    private static RequestCheck refused(Cause cause, LineFault fault) {
        return new RequestCheck(List.of(), cause, fault);
    }

}
