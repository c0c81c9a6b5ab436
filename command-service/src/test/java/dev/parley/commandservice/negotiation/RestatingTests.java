package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.RestatementCommand.*;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.RestatementEvent.*;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.Side;
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
