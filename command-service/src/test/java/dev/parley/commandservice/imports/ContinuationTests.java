package dev.parley.commandservice.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which steps may follow which, within a file and after what was imported before. */
class ContinuationTests {

    @ParameterizedTest
    @ValueSource(strings = { "raised", "raised withdrawn", "raised last-call accepted delivered",
            "raised returned last-call returned last-call accepted-with-changes delivered",
            "raised declined reopened deferred reopened withdrawn", "raised accepted superseded",
            "raised accepted delivered reopened last-call accepted" })
    void isRight(String steps) {
        assertThat(Continuation.of(List.of(), day(1, steps)).fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "accepted", "raised raised", "raised delivered", "raised declined delivered",
            "raised accepted accepted", "raised accepted declined", "raised accepted withdrawn",
            "raised deferred accepted", "raised reopened", "raised superseded", "raised withdrawn reopened",
            "raised accepted superseded reopened", "raised accepted last-call", "raised declined returned" })
    void isRefusedForItsLastStep(String steps) {
        List<HistoryStep> read = day(1, steps);
        assertThat(Continuation.of(List.of(), read).fault()).map(LineFault::line).contains(read.getLast().line());
        assertThat(Continuation.of(List.of(), read.subList(0, read.size() - 1)).fault()).isEmpty();
    }

    @Test
    void isRefusedIfItGoesBackInTime() {
        List<HistoryStep> steps = then(day(2, "raised"), day(1, "accepted"));
        assertThat(Continuation.of(List.of(), steps).fault()).map(LineFault::message)
            .contains("accepted of 2024-03-01 cannot follow raised of 2024-03-02");
    }

    @Test
    void theSameStepsAgainAddNothing() {
        List<HistoryStep> steps = day(1, "raised last-call returned last-call returned");
        Continuation again = Continuation.of(keys(steps), steps);
        assertThat(again.fault()).isEmpty();
        assertThat(again.added()).isEmpty();
    }

    @Test
    void aLongerFileAddsWhatIsNew() {
        List<HistoryStep> before = day(1, "raised last-call returned");
        List<HistoryStep> longer = then(before, then(day(1, "last-call"), day(2, "accepted")));
        Continuation continuation = Continuation.of(keys(before), longer);
        assertThat(continuation.fault()).isEmpty();
        assertThat(continuation.added()).containsExactlyElementsOf(longer.subList(3, 5));
    }

    @Test
    void aFileOfNewStepsAloneGoesOnFromTheLog() {
        List<HistoryStep> steps = day(2, "accepted");
        assertThat(Continuation.of(keys(day(1, "raised")), steps).added()).isEqualTo(steps);
        assertThat(Continuation.of(keys(day(1, "raised declined")), steps).fault()).isPresent();
        assertThat(Continuation.of(keys(day(3, "raised")), steps).fault()).isPresent();
    }

    @Test
    void aStepBetweenRecordedOnesIsRefused() {
        Continuation continuation = Continuation.of(keys(day(1, "raised accepted")),
                day(1, "raised last-call accepted"));
        assertThat(continuation.fault()).isPresent();
    }

    @Test
    void recordedStepsInAnotherOrderAreRefused() {
        Continuation continuation = Continuation.of(keys(day(1, "raised returned last-call")),
                day(1, "raised last-call returned"));
        assertThat(continuation.fault()).map(LineFault::line).contains(3);
    }

    private static List<StepKey> keys(List<HistoryStep> steps) {
        return StepKey.number(steps.stream().map(HistoryStep::day).toList());
    }

    private static List<HistoryStep> then(List<HistoryStep> first, List<HistoryStep> second) {
        List<HistoryStep> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static List<HistoryStep> day(int day, String steps) {
        List<HistoryStep> read = new ArrayList<>();
        for (String step : steps.split(" ", -1)) {
            read.add(new HistoryStep(read.size() + 1, "R-1", Objects.requireNonNull(StepKind.named(step).orElse(null)),
                    LocalDate.of(2024, 3, day), null, null, null, null, null, null, null, null, null, null, List.of()));
        }
        return read;
    }

}
