package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ObjectionOutcome;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ResolveObjection;
import dev.parley.sharedevents.ObjectionEvent.*;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import org.junit.jupiter.api.Test;

class ResolveObjectionTests {

    @Test
    void integratesItIntoAnotherOption() {
        negotiation().raisedBySales()
            .withCounterOption()
            .withOpenBlockingObjection()
            .when(resolveObjection(PRODUCT, ObjectionOutcome.INTEGRATED))
            .records(new ObjectionIntegrated(OBJECTION, COUNTER, text("because")));
    }

    @Test
    void doesNotIntegrateItIntoTheSameOption() {
        negotiation().raisedBySales().withOpenBlockingObjection().when(integrate(ASK)).isRefused(INTO_ANOTHER_OPTION);
    }

    @Test
    void doesNotIntegrateItIntoAnOptionThatIsNotThere() {
        negotiation().raisedBySales().withOpenBlockingObjection().when(integrate(NOWHERE)).isRefused(UNKNOWN_OPTION);
    }

    @Test
    void isIntegratedByTheObjectorAlone() {
        negotiation().raisedBySales()
            .withCounterOption()
            .withOpenBlockingObjection()
            .when(resolveObjection(OTHER_PRODUCT, ObjectionOutcome.INTEGRATED))
            .isRefused(ONLY_OBJECTOR);
    }

    @Test
    void isWithdrawnByTheObjector() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .when(resolveObjection(PRODUCT, ObjectionOutcome.WITHDRAWN))
            .records(new ObjectionWithdrawn(OBJECTION, text("because")));
    }

    @Test
    void isNotWithdrawnByAnother() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .when(resolveObjection(SALES, ObjectionOutcome.WITHDRAWN))
            .isRefused(ONLY_OBJECTOR);
    }

    @Test
    void isOverruledByAnotherOfTheAnsweringSide() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .when(resolveObjection(OTHER_PRODUCT, ObjectionOutcome.OVERRULED))
            .records(new ObjectionOverruled(OBJECTION, text("because")));
    }

    @Test
    void isNotOverruledByTheObjector() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .when(resolveObjection(PRODUCT, ObjectionOutcome.OVERRULED))
            .isRefused(OWN_OBJECTION);
    }

    @Test
    void isNotOverruledBySales() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .when(resolveObjection(SALES, ObjectionOutcome.OVERRULED))
            .isForbidden(WRONG_ROLE);
    }

    @Test
    void isNotOverruledByProductThatAsks() {
        negotiation().onBehalfOf(PAUL)
            .raisedBySales()
            .withOpenBlockingObjection()
            .when(resolveObjection(OTHER_PRODUCT, ObjectionOutcome.OVERRULED))
            .isRefused(ANSWERING_SIDE_ONLY);
    }

    @Test
    void isOverruledByAnExecutiveIfItIsAboutSecurity() {
        negotiation().raisedBySales()
            .objectedTo(ASK, "G06", true)
            .when(resolveObjection(EXECUTIVE, ObjectionOutcome.OVERRULED))
            .isAllowed();
    }

    @Test
    void isNotOverruledByProductIfItIsAboutSecurity() {
        negotiation().raisedBySales()
            .objectedTo(ASK, "G06", true)
            .when(resolveObjection(OTHER_PRODUCT, ObjectionOutcome.OVERRULED))
            .isRefused(OVERRULE_NEEDS_EXECUTIVE);
    }

    @Test
    void isNotOverruledByAnExecutiveOtherwise() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .when(resolveObjection(EXECUTIVE, ObjectionOutcome.OVERRULED))
            .isForbidden(WRONG_ROLE);
    }

    @Test
    void isNotOverruledWithoutReason() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .when(new ResolveObjection(NEGOTIATION, OTHER_PRODUCT, OBJECTION, ObjectionOutcome.OVERRULED, null, null))
            .isRefused(REASON_REQUIRED);
    }

    @Test
    void isRefusedIfItIsSettled() {
        negotiation().raisedBySales()
            .withCounterOption()
            .withOpenBlockingObjection()
            .integratedIntoCounter()
            .when(resolveObjection(PRODUCT, ObjectionOutcome.WITHDRAWN))
            .isRefused(ALREADY_RESOLVED);
    }

    @Test
    void isAboutNothingIfThereIsNoSuchObjection() {
        negotiation().raisedBySales()
            .when(new ResolveObjection(NEGOTIATION, PRODUCT, new ObjectionId("none"), ObjectionOutcome.WITHDRAWN, null,
                    null))
            .isAboutNothing(UNKNOWN_OBJECTION);
    }

    private ResolveObjection integrate(OptionId into) {
        return new ResolveObjection(NEGOTIATION, PRODUCT, OBJECTION, ObjectionOutcome.INTEGRATED, into, null);
    }

}
