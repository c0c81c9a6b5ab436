package dev.parley.command.negotiation;

import static dev.parley.command.negotiation.Cast.*;
import static dev.parley.command.negotiation.Commands.*;
import static dev.parley.command.negotiation.Story.negotiation;
import static dev.parley.command.rules.Rule.*;

import dev.parley.command.negotiation.ObjectionCommand.ObjectionOutcome;
import dev.parley.command.negotiation.ObjectionCommand.RaiseObjection;
import dev.parley.command.negotiation.ObjectionCommand.ResolveObjection;
import dev.parley.events.DecisionEvent.Interruption;
import dev.parley.events.DecisionEvent.LastCallInterrupted;
import dev.parley.events.ObjectionEvent.*;
import dev.parley.events.ObjectionId;
import dev.parley.events.OptionId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ObjectingTests {

    @Nested
    class RaiseObjectionTests {

        @Test
        void isAboutTheAskUnlessItSaysOtherwise() {
            negotiation().raisedBySales()
                .when(object(PRODUCT, null, true))
                .records(new ObjectionRaised(OBJECTION, ASK, code("G09"), text("harm"), text("because"), true));
        }

        @Test
        void returnsFromLastCallIfItBlocks() {
            negotiation().raisedBySales()
                .inLastCall()
                .when(object(SALES, ASK, true))
                .records(new ObjectionRaised(OBJECTION, ASK, code("G09"), text("harm"), text("because"), true),
                        new LastCallInterrupted(Interruption.BLOCKING_OBJECTION));
        }

        @Test
        void leavesTheLastCallIfItDoesNotBlock() {
            negotiation().raisedBySales()
                .inLastCall()
                .when(object(SALES, ASK, false))
                .records(new ObjectionRaised(OBJECTION, ASK, code("G09"), text("harm"), text("because"), false));
        }

        @Test
        void isRefusedWithoutHarm() {
            negotiation().raisedBySales()
                .when(new RaiseObjection(NEGOTIATION, SALES, OBJECTION, ASK, code("G09"), null, text("why"), false))
                .isRefused(OBJECTION_NEEDS_HARM);
        }

        @Test
        void isRefusedWithoutArgument() {
            negotiation().raisedBySales()
                .when(new RaiseObjection(NEGOTIATION, SALES, OBJECTION, ASK, code("G09"), text("harm"), null, false))
                .isRefused(OBJECTION_NEEDS_HARM);
        }

        @Test
        void isRefusedAboutAnOptionThatIsNotThere() {
            negotiation().raisedBySales().when(object(SALES, NOWHERE, true)).isRefused(UNKNOWN_OPTION);
        }

        @Test
        void speaksAgainstDeclining() {
            negotiation().raisedBySales().when(object(SALES, OptionId.NONE, false)).isAllowed();
        }

        @Test
        void neverBlocksDeclining() {
            negotiation().raisedBySales().when(object(SALES, OptionId.NONE, true)).isRefused(NONE_NEVER_BLOCKS);
        }

        @Test
        void isRefusedWithAReasonThatIsNotInTheCatalogue() {
            negotiation().raisedBySales()
                .when(new RaiseObjection(NEGOTIATION, SALES, OBJECTION, ASK, code("Z9"), text("harm"), text("why"),
                        false))
                .isRefused(UNKNOWN_REASON);
        }

    }

    @Nested
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
            negotiation().raisedBySales()
                .withOpenBlockingObjection()
                .when(integrate(ASK))
                .isRefused(INTO_ANOTHER_OPTION);
        }

        @Test
        void doesNotIntegrateItIntoAnOptionThatIsNotThere() {
            negotiation().raisedBySales()
                .withOpenBlockingObjection()
                .when(integrate(NOWHERE))
                .isRefused(UNKNOWN_OPTION);
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
                .when(new ResolveObjection(NEGOTIATION, OTHER_PRODUCT, OBJECTION, ObjectionOutcome.OVERRULED, null,
                        null))
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
                .when(new ResolveObjection(NEGOTIATION, PRODUCT, new ObjectionId("none"), ObjectionOutcome.WITHDRAWN,
                        null, null))
                .isAboutNothing(UNKNOWN_OBJECTION);
        }

        private ResolveObjection integrate(OptionId into) {
            return new ResolveObjection(NEGOTIATION, PRODUCT, OBJECTION, ObjectionOutcome.INTEGRATED, into, null);
        }

    }

}
