package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.parley.commandservice.imports.HistoryStep.Basis;
import dev.parley.sharedevents.RequestEvent.RequestReturned;

/** Steps of one request, as a file of history tells them. */
final class Steps {

    private static final RequestFacts FACTS = new RequestFacts("Export", null, null, null, null, null, null, null,
            List.of());

    private Steps() {
    }

    /** Steps of one day in March 2024, by their names. */
    static List<HistoryStep> on(int day, String names) {
        List<HistoryStep> steps = new ArrayList<>();
        for (String name : names.split(" ", -1)) {
            StepKind kind = StepKind.named(name).orElseThrow();
            steps.add(new HistoryStep(steps.size() + 1, "R-1", kind, LocalDate.of(2024, 3, day), Basis.TOLD,
                    (kind == StepKind.RAISED) ? FACTS : null, "Ann", null, null, null, List.of()));
        }
        return steps;
    }

    static List<HistoryStep> then(List<HistoryStep> first, List<HistoryStep> second) {
        List<HistoryStep> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** The same as the log has them afterwards. */
    static List<RecordedStep> recorded(List<HistoryStep> told) {
        List<HistoryStep> steps = Inference.ofAll(told).steps();
        return IntStream.range(0, steps.size())
            .mapToObj(seq -> new RecordedStep(steps.get(seq).kind(), steps.get(seq).on(), steps.get(seq).isInferred(),
                    seq, new RequestReturned()))
            .toList();
    }

}
