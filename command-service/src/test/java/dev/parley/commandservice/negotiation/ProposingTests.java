package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.OptionCommand.*;
import dev.parley.sharedevents.OptionEvent.*;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.Side;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProposingTests {

    @Nested
    class ProposeCounterOptionTests {

        @Test
        void recordsWhoseItIs() {
            negotiation().raisedBySales()
                .when(propose(PRODUCT))
                .records(new CounterOptionProposed(COUNTER, text("export"), text("solves it"), null, null,
                        Side.ANSWERING));
        }

        @Test
        void isRefusedIfItDoesNotSayHowItSolvesTheProblem() {
            negotiation().raisedBySales()
                .when(new ProposeCounterOption(NEGOTIATION, PRODUCT, COUNTER, text("export"), null, null, null))
                .isRefused(COUNTER_OPTION_NEEDS_PROBLEM);
        }

    }

    @Nested
    class RespondToCounterOptionTests {

        @Test
        void isForTheAskingSide() {
            negotiation().raisedBySales()
                .withCounterOption()
                .when(respond(SALES, OptionAnswer.ACCEPTED))
                .records(new CounterOptionAccepted(COUNTER, AnsweredBy.REP, text("because")));
        }

        @Test
        void isRefusedToTheAnsweringSide() {
            negotiation().raisedBySales()
                .withCounterOption()
                .when(respond(PRODUCT, OptionAnswer.ACCEPTED))
                .isRefused(ASKING_SIDE_ONLY);
        }

        @Test
        void mayBeChanged() {
            negotiation().raisedBySales()
                .withCounterOption()
                .agreedToCounterOption()
                .when(respond(SALES, OptionAnswer.REJECTED))
                .records(new CounterOptionRejected(COUNTER, AnsweredBy.REP, text("because")));
        }

        @Test
        void isRefusedIfItIsTheSameAnswer() {
            negotiation().raisedBySales()
                .withCounterOption()
                .agreedToCounterOption()
                .when(respond(SALES, OptionAnswer.ACCEPTED))
                .isRefused(ALREADY_ANSWERED);
        }

        @Test
        void doesNotRejectWithoutReason() {
            negotiation().raisedBySales()
                .withCounterOption()
                .when(new RespondToCounterOption(NEGOTIATION, SALES, COUNTER, OptionAnswer.REJECTED,
                        AnsweredBy.CUSTOMER, null))
                .isRefused(REASON_REQUIRED);
        }

        @Test
        void isRefusedAboutTheAsk() {
            negotiation().raisedBySales().when(respondTo(ASK)).isRefused(NOT_A_COUNTER_OPTION);
        }

        @Test
        void isAboutNothingIfThereIsNoSuchOption() {
            negotiation().raisedBySales().when(respondTo(NOWHERE)).isAboutNothing(UNKNOWN_OPTION);
        }

        private RespondToCounterOption respondTo(OptionId option) {
            return new RespondToCounterOption(NEGOTIATION, SALES, option, OptionAnswer.ACCEPTED, AnsweredBy.REP, null);
        }

    }

}
