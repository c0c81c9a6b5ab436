package dev.parley.commandservice.imports;

import java.util.List;

import org.junit.jupiter.api.Test;

import static dev.parley.commandservice.imports.Steps.on;
import static dev.parley.commandservice.imports.Steps.then;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** Lists of steps that begin with the oldest, or with the newest. */
class ReadingOrderTests {

    private static final List<HistoryStep> OLDEST_FIRST = then(on(1, "raised"), on(2, "accepted delivered"));

    @Test
    void isThatOfMostDays() {
        assertThat(ReadingOrder.of(List.of(OLDEST_FIRST))).isEqualTo(ReadingOrder.OLDEST_FIRST);
        assertThat(ReadingOrder.of(List.of(OLDEST_FIRST.reversed()))).isEqualTo(ReadingOrder.NEWEST_FIRST);
        assertThat(ReadingOrder.of(List.of(on(1, "raised accepted")))).isEqualTo(ReadingOrder.OLDEST_FIRST);
    }

    @Test
    void doesNotChangeWhatHappened() {
        for (ReadingOrder order : ReadingOrder.values()) {
            assertThat(order.sorted(OLDEST_FIRST)).isEqualTo(OLDEST_FIRST);
            assertThat(order.sorted(OLDEST_FIRST.reversed())).isEqualTo(OLDEST_FIRST);
        }
    }

    @Test
    void ofTheFileHoldsForStepsOfOneDay() {
        List<HistoryStep> listed = on(1, "delivered accepted raised");
        assertThat(shown(ReadingOrder.NEWEST_FIRST.sorted(listed))).isEqualTo("raised accepted delivered");
        assertThat(shown(ReadingOrder.OLDEST_FIRST.sorted(listed))).isEqualTo("raised delivered accepted");
    }

    @Test
    void isByTheDayWhereAListHasNone() {
        List<HistoryStep> mixed = then(on(5, "accepted"), then(on(1, "raised"), on(3, "last-call")));
        assertThat(shown(ReadingOrder.OLDEST_FIRST.sorted(mixed))).isEqualTo("raised last-call accepted");
    }

    private static String shown(List<HistoryStep> steps) {
        return steps.stream().map(step -> step.kind().toString()).collect(joining(" "));
    }

}
