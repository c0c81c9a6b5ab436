package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.*;
import dev.parley.sharedevents.DecisionEvent.*;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.ObjectionEvent.ObjectionOverruled;
import org.junit.jupiter.api.Test;

class OverrideTests {

    @Test
    void replacesTheDecision() {
        negotiation().raisedBySales()
            .declined()
            .when(override(Disposition.ACCEPTED, null))
            .records(new DecisionOverridden(Disposition.ACCEPTED, null, false, null, text("strategy"),
                    OverrideCause.STRATEGY));
    }

    @Test
    void overrulesEachOpenBlockerInTheSameCommit() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .declined()
            .when(override(Disposition.ACCEPTED, null))
            .records(new ObjectionOverruled(OBJECTION, text("strategy")), new DecisionOverridden(Disposition.ACCEPTED,
                    null, false, null, text("strategy"), OverrideCause.STRATEGY));
    }

    @Test
    void saysWhetherTheCounterOptionWasAgreed() {
        negotiation().raisedBySales()
            .withCounterOption()
            .agreedToCounterOption()
            .declined()
            .when(override(Disposition.ACCEPTED_COUNTER, COUNTER))
            .records(new DecisionOverridden(Disposition.ACCEPTED_COUNTER, COUNTER, true, null, text("strategy"),
                    OverrideCause.STRATEGY));
    }

    @Test
    void isForAnExecutive() {
        negotiation().raisedBySales()
            .declined()
            .when(new OverrideDecision(NEGOTIATION, PRODUCT, Disposition.ACCEPTED, null, null, text("x"),
                    OverrideCause.OTHER))
            .isForbidden(WRONG_ROLE);
    }

    @Test
    void isRefusedToAnExecutiveThatAsks() {
        negotiation().onBehalfOf(EVE)
            .raisedBySales()
            .declined()
            .when(override(Disposition.ACCEPTED, null))
            .isRefused(OWN_REQUEST);
    }

    @Test
    void isRefusedWithoutReason() {
        negotiation().raisedBySales()
            .declined()
            .when(new OverrideDecision(NEGOTIATION, EXECUTIVE, Disposition.ACCEPTED, null, null, null,
                    OverrideCause.OTHER))
            .isRefused(REASON_REQUIRED);
    }

    @Test
    void isRefusedWithoutCause() {
        negotiation().raisedBySales()
            .declined()
            .when(new OverrideDecision(NEGOTIATION, EXECUTIVE, Disposition.ACCEPTED, null, null, text("x"), null))
            .isRefused(CAUSE_REQUIRED);
    }

    @Test
    void isRefusedIfNothingChanges() {
        negotiation().raisedBySales().declined().when(override(Disposition.DECLINED, null)).isRefused(SAME_DISPOSITION);
    }

    @Test
    void isRefusedToDeferWithoutADay() {
        negotiation().raisedBySales()
            .declined()
            .when(new OverrideDecision(NEGOTIATION, EXECUTIVE, Disposition.DEFERRED, null, null, text("x"),
                    OverrideCause.OTHER))
            .isRefused(DEFER_NEEDS_REVISIT);
    }

    @Test
    void isRefusedForACounterOptionThatIsNotThere() {
        negotiation().raisedBySales()
            .declined()
            .when(override(Disposition.ACCEPTED_COUNTER, NOWHERE))
            .isRefused(UNKNOWN_OPTION);
    }

}
