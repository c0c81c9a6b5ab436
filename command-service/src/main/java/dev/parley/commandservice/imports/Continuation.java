package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What a file adds to the steps of a request that were imported before: those of its
 * steps that are not among them, which must come after all of them.
 */
final class Continuation {

    private final Map<StepKey, Integer> recorded = new HashMap<>();

    private final List<HistoryStep> added = new ArrayList<>();

    private final List<LineFault> faults = new ArrayList<>();

    private Progress progress = Progress.UNKNOWN;

    private @Nullable StepKind last;

    private LocalDate lastOn = LocalDate.MIN;

    private int lastSeen = -1;

    private Continuation(List<StepKey> recorded) {
        for (StepKey step : recorded) {
            this.recorded.put(step, this.recorded.size());
            progress = progress.after(step.kind()).orElse(progress);
            last = step.kind();
            lastOn = step.on();
        }
    }

    /**
     * Lays the steps of one request in a file against those that the log has already.
     */
    static Continuation of(List<StepKey> recorded, List<HistoryStep> steps) {
        Continuation continuation = new Continuation(recorded);
        List<StepKey> keys = StepKey.number(steps.stream().map(HistoryStep::day).toList());
        for (int i = 0; i < steps.size() && continuation.faults.isEmpty(); i++) {
            continuation.add(keys.get(i), steps.get(i));
        }
        return continuation;
    }

    /** The steps that are new, in their order. */
    List<HistoryStep> added() {
        return added;
    }

    /** The first step that cannot stand where it does, if there is one. */
    Optional<LineFault> fault() {
        return faults.stream().findFirst();
    }

    private void add(StepKey key, HistoryStep step) {
        Integer at = recorded.get(key);
        if (at == null) {
            append(step);
        }
        else if (at < lastSeen || !added.isEmpty()) {
            fault(step, "is recorded already, but in another order: " + step.kind() + " of " + step.on());
        }
        else {
            lastSeen = at;
        }
    }

    private void append(HistoryStep step) {
        Optional<Progress> next = progress.after(step.kind());
        if (next.isEmpty()) {
            fault(step, (last == null) ? step.kind() + " cannot be the first step of a request"
                    : step.kind() + " cannot follow " + last + " of " + lastOn);
        }
        else if (step.on().isBefore(lastOn)) {
            fault(step, step.kind() + " of " + step.on() + " cannot follow " + last + " of " + lastOn);
        }
        else {
            added.add(step);
            progress = next.get();
            last = step.kind();
            lastOn = step.on();
        }
    }

    private void fault(HistoryStep step, String message) {
        faults.add(new LineFault(step.line(), "step", message));
    }

}
