package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * In which order a file lists the steps of a request. Trackers list the oldest first or
 * the newest first; only the order of steps of one day hangs on which.
 */
enum ReadingOrder {

    OLDEST_FIRST, NEWEST_FIRST;

    /** The order that most pairs of steps of different days are in. */
    static ReadingOrder of(Collection<List<HistoryStep>> requests) {
        int later = requests.stream().mapToInt(steps -> pairs(steps, true)).sum();
        int earlier = requests.stream().mapToInt(steps -> pairs(steps, false)).sum();
        return (earlier > later) ? NEWEST_FIRST : OLDEST_FIRST;
    }

    /**
     * The steps of one request as they happened. A list that runs one way from day to day
     * is in that order, whatever the others are.
     */
    List<HistoryStep> sorted(List<HistoryStep> listed) {
        int later = pairs(listed, true);
        int earlier = pairs(listed, false);
        boolean newestFirst = (later == 0 && earlier > 0) || (this == NEWEST_FIRST && (later > 0) == (earlier > 0));
        List<HistoryStep> steps = new ArrayList<>(newestFirst ? listed.reversed() : listed);
        steps.sort(Comparator.comparing(HistoryStep::on));
        return withRaisingFirst(steps);
    }

    /** Whatever else happened on the day of raising came after it. */
    private static List<HistoryStep> withRaisingFirst(List<HistoryStep> steps) {
        LocalDate first = steps.getFirst().on();
        steps.stream()
            .takeWhile(step -> step.on().equals(first))
            .filter(step -> step.kind() == StepKind.RAISED)
            .findFirst()
            .ifPresent(raised -> {
                steps.remove(raised);
                steps.addFirst(raised);
            });
        return steps;
    }

    private static int pairs(List<HistoryStep> steps, boolean later) {
        int pairs = 0;
        for (int i = 1; i < steps.size(); i++) {
            int order = steps.get(i).on().compareTo(steps.get(i - 1).on());
            pairs += (later ? order > 0 : order < 0) ? 1 : 0;
        }
        return pairs;
    }

}
