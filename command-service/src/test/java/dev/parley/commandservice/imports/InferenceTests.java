package dev.parley.commandservice.imports;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** What trackers do not record, and what they record that is no step. */
class InferenceTests {

    /** What is inferred stands in brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            raised last-call accepted delivered               | raised last-call accepted delivered
            raised returned last-call returned accepted       | raised returned last-call returned accepted
            accepted                                          | (raised) accepted
            delivered                                         | (raised) (accepted) delivered
            raised delivered                                  | raised (accepted) delivered
            raised accepted declined                          | raised accepted (reopened) declined
            raised accepted withdrawn                         | raised accepted (reopened) withdrawn
            raised declined delivered                         | raised declined (reopened) (accepted) delivered
            raised withdrawn accepted                         | raised withdrawn (reopened) accepted
            raised accepted delivered last-call accepted      | raised accepted delivered (reopened) last-call accepted
            raised deferred accepted                          | raised deferred accepted
            raised deferred last-call declined                | raised deferred last-call declined
            raised deferred withdrawn                         | raised deferred withdrawn
            raised deferred delivered                         | raised deferred (accepted) delivered
            raised accepted accepted                          | raised accepted
            raised raised                                     | raised
            raised last-call last-call declined declined      | raised last-call declined
            raised withdrawn withdrawn withdrawn              | raised withdrawn
            raised last-call raised withdrawn                 | raised last-call (returned) withdrawn
            raised accepted raised                            | raised accepted (reopened)
            withdrawn raised                                  | (raised) withdrawn (reopened)
            raised superseded superseded                      | raised superseded
            raised last-call superseded                       | raised last-call superseded
            raised accepted superseded accepted               | raised accepted superseded (reopened) accepted
            raised duplicate                                  | raised duplicate
            raised duplicate restored accepted                | raised duplicate restored accepted
            raised duplicate accepted                         | raised duplicate (restored) accepted
            raised duplicate raised                           | raised duplicate (restored)
            raised withdrawn restored                         | raised withdrawn restored
            raised withdrawn reopened                         | raised withdrawn reopened
            raised accepted restored                          | raised accepted (reopened)
            raised last-call reopened                         | raised last-call (returned)
            raised reopened                                   | raised
            reopened                                          | (raised)
            """)
    void followsFromWhatWasRecorded(String told, String steps) {
        assertThat(Inference.ofAll(Steps.on(1, told)).steps().stream().map(InferenceTests::shown).collect(joining(" ")))
            .isEqualTo(steps);
    }

    @Test
    void isOfTheDayOfTheStepThatNeedsIt() {
        List<HistoryStep> steps = Inference.ofAll(Steps.then(Steps.on(1, "raised declined"), Steps.on(9, "delivered")))
            .steps();
        assertThat(steps).extracting(step -> step.on().getDayOfMonth()).containsExactly(1, 1, 9, 9, 9);
    }

    @Test
    void makesNobodyOfWhatWasNotRecordedAndKeepsWhoTookAStepThatMeansAnother() {
        HistoryStep told = Steps.on(1, "raised").getFirst();
        assertThat(told.missing(StepKind.ACCEPTED, null).by()).isNull();
        assertThat(told.as(StepKind.RETURNED).by()).isEqualTo(told.by());
    }

    @Test
    void takesTheTitleFromWhereverTheFileSaysIt() {
        List<HistoryStep> steps = Inference.ofAll(Steps.on(1, "withdrawn raised")).steps();
        assertThat(steps.getFirst().facts()).extracting(RequestFacts::title).isEqualTo("Export");
        assertThat(Inference.ofAll(Steps.on(1, "accepted")).steps().getFirst().facts())
            .isEqualTo(RequestFacts.unknown("R-1"));
    }

    @Test
    void saysHowOftenNothingNewWasSaid() {
        assertThat(Inference.ofAll(Steps.on(1, "raised accepted accepted accepted")).repeated()).isEqualTo(2);
    }

    private static String shown(HistoryStep step) {
        return step.isInferred() ? "(" + step.kind() + ")" : step.kind().toString();
    }

}
