package dev.parley.command.negotiation;

import static dev.parley.command.negotiation.Cast.*;
import static dev.parley.command.negotiation.Commands.*;
import static dev.parley.command.negotiation.Story.negotiation;
import static dev.parley.command.rules.Rule.*;

import dev.parley.command.negotiation.RestatementCommand.*;
import dev.parley.events.By;
import dev.parley.events.CorrectionEvent.EntryRetracted;
import dev.parley.events.RestatementEvent.*;
import dev.parley.events.RestatementId;
import dev.parley.events.Side;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RestatingTests {

    @Nested
    class RestateCaseTests {

        @Test
        void recordsWhoseWordsTheyAre() {
            negotiation().raisedBySales()
                .when(new RestateCase(NEGOTIATION, PRODUCT, RESTATEMENT, text("you need it by June")))
                .records(new CaseRestated(RESTATEMENT, Side.ANSWERING, text("you need it by June")));
        }

    }

    @Nested
    class AnswerRestatementTests {

        @Test
        void confirms() {
            negotiation().raisedBySales()
                .restated()
                .when(answer(SALES, true))
                .records(new RestatementConfirmed(RESTATEMENT, null));
        }

        @Test
        void rejects() {
            negotiation().raisedBySales()
                .restated()
                .when(answer(SALES, false))
                .records(new RestatementRejected(RESTATEMENT, null));
        }

        @Test
        void isRefusedToThoseWhoseWordsTheyAre() {
            negotiation().raisedBySales().restated().when(answer(OTHER_PRODUCT, true)).isRefused(OWN_SIDE);
        }

        @Test
        void isRefusedASecondTime() {
            negotiation().raisedBySales().restated().confirmed().when(answer(SALES, false)).isRefused(ALREADY_ANSWERED);
        }

        @Test
        void isRefusedIfItWasRetracted() {
            negotiation().raisedBySales()
                .restated()
                .and(PRODUCT, new EntryRetracted(4, 3, text("not so")))
                .when(answer(SALES, true))
                .isRefused(RETRACTED);
        }

        @Test
        void isAboutNothingIfThereIsNoSuchRestatement() {
            negotiation().raisedBySales().when(answer(SALES, true)).isAboutNothing(UNKNOWN_RESTATEMENT);
        }

        private AnswerRestatement answer(By by, boolean confirmed) {
            return new AnswerRestatement(NEGOTIATION, by, RESTATEMENT, confirmed, null);
        }

    }

}
