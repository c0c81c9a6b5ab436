package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DecisionEvent.*;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptingTests {

    @Test
    void recordsWhoDecidedWhatAndWhy() {
        Reasoning reasoning = new Reasoning(text("because"), List.of(PETRA), TODAY, null, null,
                List.of(new Reasoning.Ground(code("G02"), null)), null,
                new Reasoning.Forecast(text("they stay"), 0.7, TODAY.plusDays(90)), null, List.of());
        negotiation().raisedWithGround()
            .when(DecideBuilder.accept().now())
            .records(new RequestAccepted(reasoning, new Displacement(List.of(), text("small")), false));
    }

    @Test
    void isRefusedIfABlockingObjectionIsOpen() {
        negotiation().raisedWithGround()
            .withOpenBlockingObjection()
            .when(DecideBuilder.accept().now())
            .isRefused(BLOCKING_OBJECTION_OPEN);
    }

    @Test
    void isRefusedIfTheObjectionWasIntegratedIntoAnotherOption() {
        negotiation().raisedWithGround()
            .withCounterOption()
            .withOpenBlockingObjection()
            .integratedIntoCounter()
            .when(DecideBuilder.accept().now())
            .isRefused(BLOCKING_OBJECTION_OPEN);
    }

    @Test
    void ofACounterOptionIsNotStoppedByAnObjectionToTheAsk() {
        negotiation().raisedWithGround()
            .withCounterOption()
            .agreedToCounterOption()
            .withOpenBlockingObjection()
            .when(DecideBuilder.acceptCounter().now())
            .isAllowed();
    }

    @Test
    void isAllowedOnceTheObjectionIsRetracted() {
        negotiation().raisedWithGround()
            .withOpenBlockingObjection()
            .and(PRODUCT, new EntryRetracted(4, 3, text("not so")))
            .when(DecideBuilder.accept().now())
            .isAllowed();
    }

    @Test
    void isNotStoppedByAnObjectionThatDoesNotBlock() {
        negotiation().raisedWithGround().objectedTo(ASK, "G09", false).when(DecideBuilder.accept().now()).isAllowed();
    }

    @Test
    void isRefusedIfItDoesNotNameWhatItDisplaces() {
        negotiation().raisedWithGround()
            .when(DecideBuilder.accept().withoutDisplacement().now())
            .isRefused(NAMES_WHAT_IT_DISPLACES);
    }

    @Test
    void isRefusedWithAForecastForADayThatHasPassed() {
        negotiation().raisedWithGround()
            .when(DecideBuilder.accept().reviewedOn(TODAY.minusDays(1)).now())
            .isRefused(REVIEW_IN_PAST);
        negotiation().raisedWithGround().when(DecideBuilder.accept().reviewedOn(TODAY).now()).isAllowed();
    }

    @Test
    void isRefusedWithoutForecast() {
        negotiation().raisedWithGround()
            .when(DecideBuilder.accept().withoutForecast().now())
            .isRefused(FORECAST_REQUIRED);
    }

    @Test
    void needsNeitherBelowTheLightLimit() {
        negotiation().raisedWithGround()
            .estimatedAt(1.5)
            .when(DecideBuilder.accept().withoutDisplacement().withoutForecast().now())
            .isAllowed();
    }

    @Test
    void needsBothOnceTheLatestEstimateReachesTheLimit() {
        negotiation().raisedWithGround()
            .estimatedAt(1.5)
            .estimatedAt(2)
            .when(DecideBuilder.accept().withoutDisplacement().withoutForecast().now())
            .isRefused(NAMES_WHAT_IT_DISPLACES, FORECAST_REQUIRED);
    }

    @Test
    void needsNeitherIfThePolicyDoesNot() {
        negotiation().under(PolicyBuilder.policy().withoutDisplacementAndForecast().now())
            .raisedWithGround()
            .when(DecideBuilder.accept().withoutDisplacement().withoutForecast().now())
            .isAllowed();
    }

    @Test
    void needsNoForecastIfItIsExpedited() {
        negotiation().expedited().raisedWithGround().when(DecideBuilder.accept().withoutForecast().now()).isAllowed();
    }

    @Test
    void needsAForecastThatSaysSomething() {
        negotiation().expedited()
            .raisedWithGround()
            .when(DecideBuilder.accept().forecasting(" ").now())
            .isRefused(FORECAST_REQUIRED);
    }

    @Test
    void isRefusedOnWeakReasonsAlone() {
        negotiation().raisedBySales().when(DecideBuilder.accept().now()).isRefused(ONLY_WEAK_REASONS);
    }

    @Test
    void isAllowedOnWeakReasonsThatAreAcknowledged() {
        negotiation().raisedBySales().when(DecideBuilder.accept().acknowledgingWeakReasons().now()).isAllowed();
    }

    @Test
    void isAllowedOnAReasonThatIsSubstantiated() {
        negotiation().raisedBySales().substantiated().when(DecideBuilder.accept().now()).isAllowed();
    }

    @Test
    void isRefusedOnceTheEvidenceForItIsRetracted() {
        negotiation().raisedBySales()
            .substantiated()
            .and(SALES, new EntryRetracted(4, 3, text("wrong file")))
            .when(DecideBuilder.accept().now())
            .isRefused(ONLY_WEAK_REASONS);
    }

    @Test
    void isRefusedOnceTheGroundIsRetracted() {
        negotiation().raisedWithGround()
            .and(SALES, new EntryRetracted(3, 2, text("not so")))
            .when(DecideBuilder.accept().now())
            .isRefused(ONLY_WEAK_REASONS);
    }

    @Test
    void isRefusedOnceTheGroundIsConceded() {
        negotiation().raisedWithGround().conceded().when(DecideBuilder.accept().now()).isRefused(ONLY_WEAK_REASONS);
    }

    @Test
    void isNotHelpedByAGroundForANo() {
        negotiation().raisedBySales()
            .and(PRODUCT, new ClaimAdded(NO_CLAIM, code("G02"), null, Side.ANSWERING, Favours.NO))
            .when(DecideBuilder.accept().now())
            .isRefused(ONLY_WEAK_REASONS);
    }

    @Test
    void ofACounterOptionIsRefusedIfItIsNotAgreed() {
        negotiation().raisedWithGround()
            .withCounterOption()
            .when(DecideBuilder.acceptCounter().now())
            .isRefused(COUNTER_NOT_AGREED);
    }

    @Test
    void ofACounterOptionCanBeImposed() {
        negotiation().raisedWithGround()
            .withCounterOption()
            .when(DecideBuilder.acceptCounter().imposedBecause("time").now())
            .isAllowed();
    }

    @Test
    void ofTheAskNamesNoOtherOption() {
        negotiation().raisedWithGround()
            .withCounterOption()
            .when(DecideBuilder.accept().option(COUNTER).now())
            .isRefused(OPTION_DOES_NOT_FIT);
    }

    @Test
    void ofACounterOptionNamesOneThatIsThere() {
        negotiation().raisedWithGround()
            .when(DecideBuilder.acceptCounter().option(NOWHERE).imposedBecause("time").now())
            .isRefused(UNKNOWN_OPTION);
    }

}
