package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.CorrectionCommand.*;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CorrectionEvent.*;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CorrectingTests {

    @Nested
    class CorrectTests {

        @Test
        void isForTheAuthor() {
            negotiation().raisedBySales()
                .when(correct(SALES, "statement", text("typo")))
                .records(new EntryCorrected(3, 2, "statement", text("better"), text("typo")));
        }

        @Test
        void isForTheFacilitator() {
            negotiation().raisedBySales().when(correct(FACILITATOR, "statement", text("typo"))).isAllowed();
        }

        @Test
        void isRefusedToOthers() {
            negotiation().raisedBySales()
                .when(correct(OTHER_SALES, "statement", text("typo")))
                .isRefused(NOT_THE_AUTHOR);
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
            negotiation().raisedBySales().when(correct(SALES, "colour", text("typo"))).isRefused(UNKNOWN_FIELD);
        }

        @Test
        void isRefusedForAnEntryThatIsNotThere() {
            negotiation().raisedBySales()
                .when(new Correct(NEGOTIATION, SALES, 99, 98, "title", text("better"), text("typo")))
                .isRefused(UNKNOWN_ENTRY);
        }

        private Correct correct(By by, String field, @Nullable Narrative reason) {
            return new Correct(NEGOTIATION, by, 3, 2, field, text("better"), reason);
        }

    }

    @Nested
    class RetractTests {

        @Test
        void isForTheAuthor() {
            negotiation().raisedBySales()
                .when(retract(SALES, 2, text("not so")))
                .records(new EntryRetracted(3, 2, text("not so")));
        }

        @Test
        void isRefusedToOthers() {
            negotiation().raisedBySales().when(retract(PRODUCT, 2, text("not so"))).isRefused(NOT_THE_AUTHOR);
        }

        @Test
        void isRefusedWithoutReason() {
            negotiation().raisedBySales().when(retract(SALES, 2, null)).isRefused(REASON_REQUIRED);
        }

        @Test
        void isRefusedForADecision() {
            negotiation().raisedBySales().declined().when(retract(PRODUCT, 3, text("oops"))).isRefused(DECISION_STAYS);
        }

        @Test
        void isRefusedASecondTime() {
            negotiation().raisedBySales()
                .and(SALES, new EntryRetracted(3, 2, text("not so")))
                .when(retract(SALES, 2, text("not so")))
                .isRefused(ALREADY_RETRACTED);
        }

        private Retract retract(By by, long seq, @Nullable Narrative reason) {
            return new Retract(NEGOTIATION, by, seq + 1, seq, reason);
        }

    }

}
