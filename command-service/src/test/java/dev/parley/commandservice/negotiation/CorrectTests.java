package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.CorrectionCommand.*;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.CorrectionEvent.*;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.DecisionEvent.Interruption;
import dev.parley.sharedevents.DecisionEvent.LastCallInterrupted;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.OutcomeEvent.DealOutcomeRecorded;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.Stake;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectTests {

    @Test
    void isForTheAuthor() {
        negotiation().raisedBySales()
            .when(correct(SALES, "statement", text("typo")))
            .records(new EntryCorrected(3, 2, "statement",
                    new ClaimAdded(CLAIM, code("Y03"), text("better"), Side.ASKING, Favours.YES), text("typo")));
    }

    @Test
    void isForTheFacilitator() {
        negotiation().raisedBySales().when(correct(FACILITATOR, "statement", text("typo"))).isAllowed();
    }

    @Test
    void isRefusedToOthers() {
        negotiation().raisedBySales().when(correct(OTHER_SALES, "statement", text("typo"))).isRefused(NOT_THE_AUTHOR);
    }

    @Test
    void isForWhomTheAuthorHandedOverTo() {
        negotiation().raisedBySales()
            .and(SALES, new ResponsibilityHandedOver(SALLY, SAM))
            .when(correct(OTHER_SALES, "statement", text("typo")))
            .isAllowed();
    }

    @Test
    void isRefusedWithoutReason() {
        negotiation().raisedBySales().when(correct(SALES, "statement", null)).isRefused(REASON_REQUIRED);
    }

    @Test
    void isRefusedForAFieldThatTheEntryDoesNotHave() {
        negotiation().raisedBySales().when(correct(SALES, "colour", text("typo"))).isRefused(NOT_CORRECTABLE);
    }

    @Test
    void isRefusedForAnEntryThatIsNotThere() {
        negotiation().raisedBySales()
            .when(new Correct(NEGOTIATION, SALES, 99, 98, "title", text("better"), text("typo")))
            .isRefused(UNKNOWN_ENTRY);
    }

    @Test
    void isRefusedForWhatTheEntryDid() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .when(new Correct(NEGOTIATION, FACILITATOR, 4, 3, "blocking", false, text("typo")))
            .isRefused(NOT_CORRECTABLE);
    }

    @Test
    void isRefusedForAPartOfWhatIsNotThere() {
        negotiation().raisedBySales()
            .when(new Correct(NEGOTIATION, SALES, 2, 1, "stake.amount", BigDecimal.TEN, text("typo")))
            .isRefused(NOT_CORRECTABLE);
    }

    @Test
    void isRefusedForWhatIsSaidAlready() {
        negotiation().raisedBySales()
            .when(new Correct(NEGOTIATION, SALES, 2, 1, "account", ACME, text("typo")))
            .isRefused(NOT_CORRECTABLE);
    }

    @Test
    void isRefusedForATextThatIsSaidAlready() {
        Narrative sealed = new Narrative.Sealed("e-9", "c2FpZA==");
        negotiation().raisedBySales()
            .and(SALES, new RequestRevised(null, sealed, null))
            .when(new Correct(NEGOTIATION, SALES, 4, 3, "problem", text("opened " + sealed.hashCode()), text("typo")))
            .isRefused(NOT_CORRECTABLE);
    }

    @Test
    void isRefusedToAProblemThatIsTheAsk() {
        negotiation().raisedBySales()
            .when(new Correct(NEGOTIATION, SALES, 1, 0, "problem", text(" ASK "), text("typo")))
            .isRefused(PROBLEM_AND_ASK);
    }

    @Test
    void isRefusedToADayOfRevisitThatIsThatOfTheDecision() {
        negotiation().raisedWithGround()
            .deferredUntil(TODAY.plusDays(30))
            .when(new Correct(NEGOTIATION, PRODUCT, 4, 3, "revisitOn", TODAY, text("typo")))
            .isRefused(DEFER_NEEDS_REVISIT);
    }

    @Test
    void ofTheWordingInterruptsALastCall() {
        negotiation().raisedBySales()
            .inLastCall()
            .when(new Correct(NEGOTIATION, SALES, 2, 1, "neededBy", TODAY.plusDays(60), text("typo")))
            .records(new EntryCorrected(2, 1, "neededBy", new DemandAdded(DEMAND, ACME, null, TODAY.plusDays(60), null),
                    text("typo")));
        negotiation().raisedBySales()
            .inLastCall()
            .and(SALES, new RequestRevised(text("Another"), null, null))
            .when(new Correct(NEGOTIATION, SALES, 5, 4, "title", text("The other"), text("typo")))
            .records(new EntryCorrected(5, 4, "title", new RequestRevised(text("The other"), null, null), text("typo")),
                    new LastCallInterrupted(Interruption.REVISION));
    }

    @Test
    void isRefusedToAnAccountThatIsThereAlready() {
        negotiation().raisedBySales()
            .and(SALES, new DemandAdded(new DemandId("d-2"), GLOBEX, null, null, null))
            .when(new Correct(NEGOTIATION, SALES, 2, 1, "account", GLOBEX, text("typo")))
            .isRefused(ACCOUNT_ALREADY_THERE);
    }

    @Test
    void leavesTheOldAccountFreeForAnother() {
        negotiation().raisedBySales()
            .and(SALES,
                    new EntryCorrected(2, 1, "account", new DemandAdded(DEMAND, GLOBEX, null, null, null),
                            text("typo")))
            .when(addDemand(SALES, ACME))
            .isAllowed();
    }

    @Test
    void ofACodeMakesItAnArgumentForWhatTheNewOneArguesFor() {
        negotiation().raisedBySales()
            .when(new Correct(NEGOTIATION, SALES, 3, 2, "code", code("N01"), text("typo")))
            .records(new EntryCorrected(3, 2, "code",
                    new ClaimAdded(CLAIM, code("N01"), text("they said so"), Side.ASKING, Favours.NO), text("typo")));
    }

    @Test
    void isRefusedToACodeThatNobodyHas() {
        negotiation().raisedBySales()
            .when(new Correct(NEGOTIATION, SALES, 3, 2, "code", code("Z99"), text("typo")))
            .isRefused(UNKNOWN_REASON);
    }

    @Test
    void isRefusedToADayOnWhichItCannotHaveBeenDecided() {
        negotiation().raisedBySales()
            .declined()
            .when(new Correct(NEGOTIATION, FACILITATOR, 4, 3, "decidedOn", TODAY.plusDays(1), text("typo")))
            .isRefused(DECIDED_ON);
    }

    @Test
    void isRefusedToDecidersOfTheAskingSide() {
        negotiation().raisedBySales()
            .declined()
            .when(new Correct(NEGOTIATION, FACILITATOR, 4, 3, "decidedBy", List.of(SALLY), text("typo")))
            .isRefused(OWN_REQUEST, CANNOT_DECIDE);
    }

    @Test
    void isRefusedToDecidersWhoseRoleDoesNotDecide() {
        negotiation().raisedBySales()
            .declined()
            .when(new Correct(NEGOTIATION, FACILITATOR, 4, 3, "decidedBy", List.of(PETRA, AUDREY), text("typo")))
            .isRefused(CANNOT_DECIDE);
    }

    @Test
    void namesOthersOfProductAsDeciders() {
        negotiation().raisedBySales()
            .declined()
            .when(new Correct(NEGOTIATION, FACILITATOR, 4, 3, "decidedBy", List.of(PAUL), text("typo")))
            .isAllowed();
    }

    @Test
    void leavesAnAmountNoMoreDecimalsThanItsCurrencyHas() {
        Story staked = negotiation().raisedBySales()
            .and(SALES, new DemandAdded(new DemandId("demand-2"), GLOBEX,
                    new Stake(new BigDecimal("10.50"), "EUR", Stake.Basis.ARR, null), null, null));
        staked.when(new Correct(NEGOTIATION, SALES, 4, 3, "stake.amount", new BigDecimal("10.505"), text("typo")))
            .isNoValue("must have no more than the 2 decimals of EUR");
        staked.when(new Correct(NEGOTIATION, SALES, 4, 3, "stake.currency", "JPY", text("typo")))
            .isNoValue("must have no more than the 0 decimals of JPY");
        staked.when(new Correct(NEGOTIATION, SALES, 4, 3, "stake.currency", "USD", text("typo"))).isAllowed();
        staked.when(new Correct(NEGOTIATION, SALES, 4, 3, "stake.stage", "won", text("typo"))).isAllowed();
    }

    @Test
    void asksOfADealsAccountOnlyWhereThatIsCorrected() {
        negotiation().raisedBySales()
            .and(SALES, new DealOutcomeRecorded(ACME, DealOutcome.LOST, TODAY, null, null))
            .and(SALES, new EntryRetracted(2, 1, text("another account")))
            .when(new Correct(NEGOTIATION, SALES, 4, 3, "source", text("the CRM"), text("missing")))
            .isAllowed();
    }

    private Correct correct(By by, String field, @Nullable Narrative reason) {
        return new Correct(NEGOTIATION, by, 3, 2, field, text("better"), reason);
    }

}
