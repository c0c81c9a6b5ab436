package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.sharedevents.DecisionEvent.*;
import org.junit.jupiter.api.Test;

class DecliningTests {

    @Test
    void isAllowedOnAGround() {
        negotiation().raisedBySales().when(DecideBuilder.decline().now()).isAllowed();
    }

    @Test
    void isNotStoppedByABlockingObjection() {
        negotiation().raisedBySales().withOpenBlockingObjection().when(DecideBuilder.decline().now()).isAllowed();
    }

    @Test
    void isRefusedOnReasonsThatNeedSupport() {
        negotiation().raisedBySales()
            .when(DecideBuilder.decline().on("N01", "N02").now())
            .isRefused(DECLINE_NEEDS_GROUND);
    }

    @Test
    void isRefusedWithoutAnyReason() {
        negotiation().raisedBySales().when(DecideBuilder.decline().on().now()).isRefused(DECLINE_NEEDS_GROUND);
    }

    @Test
    void isAllowedIfOneOfTheReasonsIsAGround() {
        negotiation().raisedBySales().when(DecideBuilder.decline().on("N01", "G09").now()).isAllowed();
    }

    @Test
    void isRefusedWithAReasonThatIsNotInTheCatalogue() {
        negotiation().raisedBySales().when(DecideBuilder.decline().on("G02", "Z9").now()).isRefused(UNKNOWN_REASON);
    }

    @Test
    void isRefusedIfOtherIsNotSaid() {
        negotiation().raisedBySales()
            .when(DecideBuilder.decline().on("G02", "OTHER").now())
            .isRefused(OTHER_NEEDS_TEXT);
    }

    @Test
    void isRefusedWithoutAlternative() {
        negotiation().raisedBySales()
            .when(DecideBuilder.decline().withoutAlternative().now())
            .isRefused(DECLINE_NEEDS_ALTERNATIVE);
    }

    @Test
    void isAllowedWithACounterOption() {
        negotiation().raisedBySales()
            .withCounterOption()
            .when(DecideBuilder.decline().withoutAlternative().now())
            .isAllowed();
    }

    @Test
    void needsNoAlternativeIfThePolicyDoesNot() {
        negotiation().under(PolicyBuilder.policy().withoutCounterOptionOnDecline().now())
            .raisedBySales()
            .when(DecideBuilder.decline().withoutAlternative().now())
            .isAllowed();
    }

    @Test
    void needsNoAlternativeIfItIsExpedited() {
        negotiation().expedited().raisedBySales().when(DecideBuilder.decline().withoutAlternative().now()).isAllowed();
    }

    @Test
    void ofAContractNeedsTheStanceOfAnExecutive() {
        negotiation().promisedByContract()
            .raisedBySales()
            .when(DecideBuilder.decline().now())
            .isRefused(CONTRACT_NEEDS_EXECUTIVE);
    }

    @Test
    void ofAContractIsAllowedAfterThat() {
        negotiation().promisedByContract()
            .raisedBySales()
            .and(EXECUTIVE, new StanceRecorded(Stance.DISSENT, null))
            .when(DecideBuilder.decline().now())
            .isAllowed();
    }

    @Test
    void ofAContractNeedsANewStanceAfterReopening() {
        negotiation().promisedByContract()
            .raisedBySales()
            .and(EXECUTIVE, new StanceRecorded(Stance.AGREE, null))
            .declined()
            .reopened()
            .when(DecideBuilder.decline().now())
            .isRefused(CONTRACT_NEEDS_EXECUTIVE);
    }

    @Test
    void ofAContractIsAllowedToTheExecutive() {
        negotiation().promisedByContract()
            .raisedBySales()
            .escalated()
            .when(DecideBuilder.decline().by(EXECUTIVE).now())
            .isAllowed();
    }

    @Test
    void namesNoOption() {
        negotiation().raisedBySales().when(DecideBuilder.decline().option(ASK).now()).isRefused(OPTION_DOES_NOT_FIT);
    }

}
