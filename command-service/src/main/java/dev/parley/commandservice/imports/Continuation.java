package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a file adds to the steps of a request that were imported before. A file that tells
 * the request from its beginning goes on where it ends; another one holds new steps,
 * which come after all of those.
 *
 * @param added the steps that are new, in their order, with those that are inferred
 * @param repeated how many lines said again what was so already
 * @param redated decisions that were imported with another day
 * @param isWhole whether the file tells the request from its beginning
 * @param fault the first step that cannot stand where it does, if there is one
 */
record Continuation(List<HistoryStep> added, int repeated, List<Correction> redated, boolean isWhole,
        @Nullable LineFault fault) {

    /**
     * Lays the steps of one request in a file against those that the log has already.
     * @param told in the order in which they happened
     */
    static Continuation of(List<RecordedStep> recorded, List<HistoryStep> told) {
        Inference all = Inference.ofAll(told);
        if (recorded.isEmpty() || recorded.getFirst().is(all.steps().getFirst())) {
            return fromTheBeginning(recorded, all);
        }
        HistoryStep first = all.steps().getFirst();
        boolean raisedOnAnotherDay = !first.isInferred() && first.kind() == StepKind.RAISED
                && first.on().isBefore(recorded.getLast().on());
        return raisedOnAnotherDay ? refused(first, recorded.getFirst()) : ofNewSteps(recorded, told);
    }

    private static Continuation fromTheBeginning(List<RecordedStep> recorded, Inference all) {
        List<HistoryStep> steps = all.steps();
        int common = Math.min(recorded.size(), steps.size());
        List<Correction> redated = new ArrayList<>();
        for (int i = 0; i < common; i++) {
            RecordedStep before = recorded.get(i);
            HistoryStep now = steps.get(i);
            if (!before.is(now) && !before.isOfAnotherDayThan(now)) {
                return refused(now, before);
            }
            if (!before.is(now) && before.kind().isDecision()) {
                redated.add(new Correction(before.seq(), "decidedOn", now.on()));
            }
        }
        return new Continuation(List.copyOf(steps.subList(common, steps.size())), all.repeated(), redated, true, null);
    }

    private static Continuation ofNewSteps(List<RecordedStep> recorded, List<HistoryStep> told) {
        Set<StepKey> known = new HashSet<>(StepKey.number(recorded.stream().map(RecordedStep::day).toList()));
        List<StepKey> keys = StepKey.number(told.stream().map(HistoryStep::day).toList());
        RecordedStep last = recorded.getLast();
        Inference further = new Inference(Progress.after(last.kind()), told);
        int repeated = 0;
        for (int i = 0; i < told.size(); i++) {
            HistoryStep step = told.get(i);
            if (known.contains(keys.get(i))) {
                continue;
            }
            if (!step.on().isBefore(last.on())) {
                further.add(step);
            }
            else if (progressOn(step.on(), recorded).repeats(step.kind())) {
                repeated++;
            }
            else {
                return refused(step, last);
            }
        }
        return new Continuation(List.copyOf(further.steps()), repeated + further.repeated(), List.of(), false, null);
    }

    private static Progress progressOn(LocalDate day, List<RecordedStep> recorded) {
        return recorded.stream()
            .takeWhile(step -> !step.on().isAfter(day))
            .reduce((_, later) -> later)
            .map(step -> Progress.after(step.kind()))
            .orElse(Progress.UNKNOWN);
    }

    private static Continuation refused(HistoryStep step, RecordedStep there) {
        return new Continuation(List.of(), 0, List.of(), false,
                new LineFault(step.line(), step.ref(), "step",
                        step.kind() + " of " + step.on() + " does not go with " + there.kind() + " of " + there.on()
                                + ", which was imported before",
                        there.inferred() ? "the recorded one was inferred; leave the request as it is"
                                : "send new steps alone, of that day or later",
                        FaultKind.CONTRADICTS_IMPORT));
    }

}
