package dev.parley.queryservice.analytics.calibration;

import static dev.parley.queryservice.Phrases.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Policies;
import dev.parley.queryservice.Said;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.filters.Filter;
import dev.parley.sharedevents.DecisionEvent.DecisionCompleted;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.Side;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    private static final String DAY = "2026-01-01";

    private final Story story = new Story();

    @Test
    void scoresForecastsOfYesAndOfNoAlike() {
        yes(0.9).sales(Said.hindsight(Side.ASKING, true));
        yes(0.8).sales(Said.hindsight(Side.ASKING, false));
        no(0.7).sales(Said.hindsight(Side.ASKING, true));
        no(0.6);
        CalibrationFigures figures = figures();
        assertThat(figures.all().forecasts()).isEqualTo(4);
        assertThat(figures.all().brier().n()).isEqualTo(3);
        assertThat(figures.all().brier().value()).isEqualTo(0.2467);
        assertThat(figures.all().ofTheBaseRate()).isEqualTo(0.2222);
        assertThat(figures.all().meanProbability()).isEqualTo(0.8);
        assertThat(figures.yes().brier().value()).isEqualTo(0.325);
        assertThat(figures.no().brier().value()).isEqualTo(0.09);
        assertThat(figures.yes().cameTrue().value()).isEqualTo(0.5);
    }

    @Test
    void believesTheSideThatDidNotForecast() {
        yes(0.9).product(Said.hindsight(Side.ANSWERING, true)).sales(Said.hindsight(Side.ASKING, false));
        yes(0.9).product(Said.hindsight(Side.ANSWERING, true));
        assertThat(figures().yes().disputed()).isEqualTo(1);
        assertThat(figures().yes().brier().n()).isEqualTo(1);
        assertThat(figures().yes().brier().value()).isEqualTo(0.81);
    }

    @Test
    void holdsAForecastOnlyAgainstTheDecisionThatItWasMadeWith() {
        yes(0.9).overriddenTo(Disposition.DECLINED).sales(Said.hindsight(Side.ASKING, false));
        yes(0.9).sales(Said.hindsight(Side.ASKING, true))
            .reopened()
            .product(Said.no(DAY, null, 0.8, "G02"))
            .sales(Said.hindsight(Side.ASKING, false));
        assertThat(figures().yes().brier().n()).isEqualTo(1);
        assertThat(figures().yes().brier().value()).isEqualTo(0.01);
        assertThat(figures().no().brier().value()).isEqualTo(0.64);
    }

    @Test
    void holdsNoForecastAgainstWhatWasKnownWhenItWasMade() {
        Tale early = inHaste().sales(Said.hindsight(Side.ASKING, true));
        early.product(forecast(1));
        inHaste().product(forecast(0.7)).sales(Said.hindsight(Side.ASKING, true));
        assertThat(figures().yes().forecasts()).isEqualTo(2);
        assertThat(figures().yes().brier().n()).isEqualTo(1);
        assertThat(figures().yes().brier().value()).isEqualTo(0.09);
        assertThat(at("2026-03-03").yes().overdue()).isZero();
    }

    @Test
    void saysWhatIsOverdueForReview() {
        yes(0.9);
        assertThat(at("2026-03-02").yes().overdue()).isZero();
        assertThat(at("2026-03-03").yes().overdue()).isEqualTo(1);
    }

    @Test
    void asksForNoReviewOfWhatDoesNotStand() {
        yes(0.9).overriddenTo(Disposition.DECLINED).scored(Side.ASKING, 4).scored(Side.ANSWERING, 4);
        yes(0.9).reopened();
        yes(0.9).supersededBy(null);
        assertThat(at("2026-03-03").all().forecasts()).isEqualTo(3);
        assertThat(at("2026-03-03").all().overdue()).isZero();
    }

    @Test
    void isOverdueByTheDaysOfThePolicyThatItWasRaisedUnder() {
        yes(0.9);
        story.policy(Policies.in("Pacific/Auckland"));
        yes(0.9);
        assertThat(atMoment("2026-03-02T10:59:00Z").all().overdue()).isZero();
        assertThat(atMoment("2026-03-02T11:01:00Z").all().overdue()).isEqualTo(1);
        assertThat(atMoment("2026-03-03T00:00:00Z").all().overdue()).isEqualTo(2);
    }

    @Test
    void showsWhatCameTrueOfWhatWasCalledSoLikely() {
        yes(0.6).sales(Said.hindsight(Side.ASKING, true));
        yes(0.79).sales(Said.hindsight(Side.ASKING, false));
        yes(1).sales(Said.hindsight(Side.ASKING, true));
        assertThat(figures().bands()).hasSize(5);
        Band fourth = figures().bands().get(3);
        assertThat(fourth.meanProbability()).isEqualTo(0.695);
        assertThat(fourth.cameTrue().value()).isEqualTo(0.5);
        assertThat(figures().bands().getLast().cameTrue().n()).isEqualTo(1);
        assertThat(figures().bands().getFirst().cameTrue().why()).isNotBlank();
    }

    @Test
    void hasNoScoreWithoutAForecast() {
        assertThat(figures().all().brier().value()).isNull();
        assertThat(figures().all().brier().why()).isNotBlank();
        assertThat(figures().all().ofTheBaseRate()).isNull();
    }

    @Nested
    class ProcessByOutcomeTests {

        @Test
        void putsEachReviewedDecisionInOneOfFour() {
            reviewed(4, 4, true);
            reviewed(5, 2, false);
            reviewed(3, 3, true);
            reviewed(1, 2, false);
            assertThat(figures().processByOutcome())
                .extracting("goodAndTrue", "goodAndFalse", "poorAndTrue", "poorAndFalse")
                .containsExactly(1L, 1L, 1L, 1L);
            assertThat(figures().processByOutcome().cameTrueAfterGoodProcess().value()).isEqualTo(0.5);
        }

        @Test
        void saysNothingBeforeBothSidesHaveScored() {
            yes(0.9).scored(Side.ASKING, 5).sales(Said.hindsight(Side.ASKING, true));
            assertThat(figures().processByOutcome().goodAndTrue()).isZero();
            assertThat(figures().processByOutcome().cameTrueAfterPoorProcess().why()).isNotBlank();
        }

        private void reviewed(int asking, int answering, boolean cameTrue) {
            yes(0.9).scored(Side.ASKING, asking)
                .scored(Side.ANSWERING, answering)
                .sales(Said.hindsight(Side.ASKING, cameTrue));
        }

    }

    private Tale inHaste() {
        return story.on(DAY).raisedInHaste("ana", "north").accepted("G06");
    }

    private static DecisionCompleted forecast(double probability) {
        return new DecisionCompleted(new Forecast(TEXT, probability, LocalDate.parse("2026-03-02")), null);
    }

    private Tale yes(double probability) {
        return story.on(DAY).raised("ana", "north").product(Said.yes(DAY, 0, probability, "G01"));
    }

    private Tale no(double probability) {
        return story.on(DAY).raised("ana", "north").product(Said.no(DAY, null, probability, "G02"));
    }

    private CalibrationFigures figures() {
        return at("2026-01-02");
    }

    private CalibrationFigures at(String day) {
        return atMoment(day + "T12:00:00Z");
    }

    private CalibrationFigures atMoment(String moment) {
        return Calibration.of(story.views(), Filter.ALL, null, Instant.parse(moment)).getFirst();
    }

}
