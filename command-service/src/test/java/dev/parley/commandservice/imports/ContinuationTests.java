package dev.parley.commandservice.imports;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.parley.commandservice.imports.Steps.on;
import static dev.parley.commandservice.imports.Steps.recorded;
import static dev.parley.commandservice.imports.Steps.then;
import static org.assertj.core.api.Assertions.assertThat;

/** What a file adds after what was imported before. */
class ContinuationTests {

    @ParameterizedTest
    @ValueSource(strings = { "raised last-call returned last-call returned", "accepted accepted",
            "raised raised last-call raised accepted declined declined", "withdrawn raised", "delivered" })
    void theSameStepsAgainAddNothing(String told) {
        List<HistoryStep> steps = on(1, told);
        Continuation again = Continuation.of(recorded(steps), steps);
        assertThat(again.fault()).isNull();
        assertThat(again.added()).isEmpty();
    }

    @Test
    void aShorterFileThanBeforeAddsNothing() {
        List<HistoryStep> before = on(1, "raised last-call accepted accepted declined");
        for (int length = 1; length < before.size(); length++) {
            Continuation again = Continuation.of(recorded(before), before.subList(0, length));
            assertThat(again.fault()).isNull();
            assertThat(again.added()).isEmpty();
        }
    }

    @Test
    void aLongerFileAddsWhatIsNew() {
        List<HistoryStep> before = on(1, "raised last-call returned");
        List<HistoryStep> longer = then(before, then(on(1, "last-call"), on(2, "accepted")));
        Continuation continuation = Continuation.of(recorded(before), longer);
        assertThat(continuation.fault()).isNull();
        assertThat(continuation.added()).containsExactlyElementsOf(longer.subList(3, 5));
    }

    @Test
    void aFileOfNewStepsAloneGoesOnFromTheLog() {
        List<HistoryStep> steps = on(2, "accepted");
        assertThat(Continuation.of(recorded(on(1, "raised")), steps).added()).isEqualTo(steps);
        assertThat(Continuation.of(recorded(on(1, "raised declined")), steps).added()).extracting(HistoryStep::kind)
            .containsExactly(StepKind.REOPENED, StepKind.ACCEPTED);
    }

    @Test
    void aFileOfStepsThatSayNothingNewAddsNothing() {
        List<HistoryStep> before = then(on(1, "raised accepted"), on(5, "delivered"));
        for (HistoryStep again : List.of(on(3, "accepted").getFirst(), on(7, "delivered").getFirst())) {
            Continuation continuation = Continuation.of(recorded(before), List.of(again));
            assertThat(continuation.fault()).isNull();
            assertThat(continuation.added()).isEmpty();
            assertThat(continuation.repeated()).isEqualTo(1);
        }
    }

    @Test
    void stepsBetweenRecordedOnesAreRefused() {
        assertThat(Continuation.of(recorded(on(1, "raised accepted")), on(1, "raised last-call accepted")).fault())
            .extracting(LineFault::line, LineFault::kind)
            .containsExactly(2, FaultKind.CONTRADICTS_IMPORT);
        assertThat(Continuation.of(recorded(on(3, "raised accepted")), on(2, "declined")).fault()).isNotNull();
    }

    @Test
    void recordedStepsInAnotherOrderAreRefused() {
        Continuation continuation = Continuation.of(recorded(on(1, "raised returned last-call")),
                on(1, "raised last-call returned"));
        assertThat(continuation.fault()).extracting(LineFault::line).isEqualTo(2);
    }

    @Test
    void aFaultSaysWhatToDo() {
        assertThat(Continuation.of(recorded(on(3, "raised accepted")), on(2, "declined")).fault())
            .extracting(LineFault::ref, LineFault::message, LineFault::remedy)
            .containsExactly("R-1",
                    "declined of 2024-03-02 does not go with accepted of 2024-03-03, which was imported before",
                    "send new steps alone, of that day or later");
    }

}
