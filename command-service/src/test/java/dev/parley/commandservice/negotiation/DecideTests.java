package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.*;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.DecisionEvent.*;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecideTests {

    private Decide decided(DecideBuilder decision) {
        return decision.acknowledgingWeakReasons().now();
    }

    private DecideBuilder acceptance() {
        return DecideBuilder.accept();
    }

    @Test
    void isTakenByTheAnsweringSide() {
        negotiation().raisedBySales().when(decided(acceptance())).isAllowed();
    }

    @Test
    void isNotForSales() {
        negotiation().raisedBySales().when(decided(acceptance().by(SALES))).isForbidden(WRONG_ROLE);
    }

    @Test
    void isRefusedToProductThatRaisedIt() {
        negotiation().raised(PRODUCT, "Y01").when(decided(acceptance())).isRefused(OWN_REQUEST);
    }

    @Test
    void isRefusedToThoseItWasRaisedFor() {
        negotiation().onBehalfOf(PETRA).raisedBySales().when(decided(acceptance())).isRefused(OWN_REQUEST);
    }

    @Test
    void isRefusedIfSomebodyOfTheAskingSideTookPart() {
        negotiation().raisedBySales()
            .when(decided(acceptance().by(FACILITATOR).decidedBy(PETRA, SALLY)))
            .isRefused(OWN_REQUEST, CANNOT_DECIDE);
    }

    @ParameterizedTest
    @MethodSource("thoseWhoCannotDecide")
    void isRefusedIfSomebodyTookPartWhoseRoleDoesNotDecide(PersonId person) {
        negotiation().raisedBySales()
            .when(decided(acceptance().by(FACILITATOR).decidedBy(PETRA, person)))
            .isRefused(CANNOT_DECIDE);
        negotiation().raisedBySales().when(decided(acceptance().decidedBy(PETRA, person))).isRefused(CANNOT_DECIDE);
    }

    static Stream<PersonId> thoseWhoCannotDecide() {
        return Stream.of(SAM, AUDREY, EVE, STRANGER);
    }

    @Test
    void isRecordedForTheExecutiveWhoDecidedWhatWasEscalated() {
        negotiation().raisedBySales()
            .escalated()
            .when(decided(acceptance().by(FACILITATOR).decidedBy(EVE)))
            .isAllowed();
    }

    @Test
    void isNotForAnotherWhoNamesTheAssignedDecider() {
        negotiation().raisedBySales()
            .and(FACILITATOR, new DeciderAssigned(PAUL))
            .when(decided(acceptance().decidedBy(PETRA, PAUL)))
            .isRefused(NOT_THE_DECIDER);
    }

    @Test
    void isRecordedByTheFacilitatorOnlyIfTheAssignedDeciderTookPart() {
        negotiation().raisedBySales()
            .and(FACILITATOR, new DeciderAssigned(PAUL))
            .when(decided(acceptance().by(FACILITATOR).decidedBy(PETRA)))
            .isRefused(NOT_THE_DECIDER);
    }

    @Test
    void isRefusedToOthersThanTheAssignedDecider() {
        negotiation().raisedBySales()
            .and(FACILITATOR, new DeciderAssigned(PAUL))
            .when(decided(acceptance()))
            .isRefused(NOT_THE_DECIDER);
    }

    @Test
    void isForWhomTheAssignedDeciderHandedOverTo() {
        negotiation().raisedBySales()
            .and(FACILITATOR, new DeciderAssigned(PAUL))
            .and(FACILITATOR, new ResponsibilityHandedOver(PAUL, PETRA))
            .when(decided(acceptance()))
            .isAllowed();
    }

    @Test
    void isRefusedInTheNameOfOthers() {
        negotiation().raisedBySales().when(decided(acceptance().decidedBy(PAUL))).isRefused(NOT_THE_DECIDER);
    }

    @Test
    void isRecordedByTheFacilitatorForThoseWhoDecided() {
        negotiation().raisedBySales().when(decided(acceptance().by(FACILITATOR).decidedBy(PETRA, PAUL))).isAllowed();
    }

    @Test
    void isNotRecordedByTheFacilitatorWithoutSayingWhoDecided() {
        negotiation().raisedBySales().when(decided(acceptance().by(FACILITATOR))).isRefused(DECIDED_BY_REQUIRED);
    }

    @Test
    void isNotTakenByTheFacilitator() {
        negotiation().raisedBySales()
            .when(decided(acceptance().by(FACILITATOR).decidedBy(PETRA, FAY)))
            .isRefused(DECIDED_BY_REQUIRED);
    }

    @Test
    void isForAnExecutiveIfItWasEscalated() {
        negotiation().raisedBySales().escalated().when(decided(acceptance().by(EXECUTIVE))).isAllowed();
    }

    @Test
    void isNotForAnExecutiveOtherwise() {
        negotiation().raisedBySales().when(decided(acceptance().by(EXECUTIVE))).isForbidden(NOT_ESCALATED);
    }

    @Test
    void isNotForAnExecutiveOnceItWasDecidedAndReopened() {
        negotiation().raisedBySales()
            .escalated()
            .declined()
            .reopened()
            .when(decided(acceptance().by(EXECUTIVE)))
            .isForbidden(NOT_ESCALATED);
    }

    @Test
    void putsTheDecidersOnTheAnsweringSide() {
        negotiation().raisedBySales()
            .accepted()
            .when(addDemand(new By(PETRA, dev.parley.sharedevents.Role.SALES, NOW), GLOBEX))
            .isRefused(ONE_SIDE_ONLY);
    }

    @Test
    void isRefusedWithoutRationale() {
        negotiation().raisedBySales().when(decided(acceptance().rationale(text(" ")))).isRefused(RATIONALE_REQUIRED);
    }

    @Test
    void needsAConfirmedRestatementIfThePolicySaysSo() {
        negotiation().under(PolicyBuilder.policy().restatementBeforeDecision().now())
            .raisedBySales()
            .restated()
            .when(decided(acceptance()))
            .isRefused(RESTATEMENT_REQUIRED);
    }

    @Test
    void isAllowedOnceTheRestatementIsConfirmed() {
        negotiation().under(PolicyBuilder.policy().restatementBeforeDecision().now())
            .raisedBySales()
            .restated()
            .confirmed()
            .when(decided(acceptance()))
            .isAllowed();
    }

    @Test
    void namesAllThatIsBrokenAtOnce() {
        negotiation().raisedBySales()
            .when(DecideBuilder.accept().rationale(null).withoutForecast().withoutDisplacement().now())
            .isRefused(RATIONALE_REQUIRED, NAMES_WHAT_IT_DISPLACES, FORECAST_REQUIRED, ONLY_WEAK_REASONS);
    }

}
