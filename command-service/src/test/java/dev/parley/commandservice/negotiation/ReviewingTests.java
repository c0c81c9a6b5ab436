package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.OutcomeCommand.*;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.OutcomeEvent.*;
import dev.parley.sharedevents.Side;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReviewingTests {

    @Nested
    class RecordDeliveryTests {

        @Test
        void plans() {
            negotiation().raisedBySales()
                .accepted()
                .when(delivery(TODAY.plusDays(40), null))
                .records(new DeliveryPlanned(TODAY.plusDays(40), null));
        }

        @Test
        void delivers() {
            negotiation().raisedBySales()
                .accepted()
                .when(delivery(null, TODAY))
                .records(new DeliveryRecorded(TODAY, null));
        }

        @Test
        void isRefusedIfItWasNotAccepted() {
            negotiation().raisedBySales().declined().when(delivery(null, TODAY)).isRefused(NOT_ACCEPTED);
        }

        @Test
        void isRefusedWithoutADay() {
            negotiation().raisedBySales().accepted().when(delivery(null, null)).isRefused(DELIVERY_NEEDS_DATE);
        }

        @Test
        void isRefusedOnADayThatHasNotCome() {
            negotiation().raisedBySales().accepted().when(delivery(null, TODAY.plusDays(2))).isRefused(DATE_IN_FUTURE);
        }

        private RecordDelivery delivery(@Nullable LocalDate planned, @Nullable LocalDate delivered) {
            return new RecordDelivery(NEGOTIATION, PRODUCT, planned, delivered, null);
        }

    }

    @Nested
    class RecordDealOutcomeTests {

        @Test
        void isOfTodayUnlessItSaysOtherwise() {
            negotiation().raisedBySales()
                .when(deal(ACME, null))
                .records(new DealOutcomeRecorded(ACME, DealOutcome.WON, TODAY, null, null));
        }

        @Test
        void isRefusedForAnAccountWithoutDemand() {
            negotiation().raisedBySales().when(deal(GLOBEX, null)).isRefused(UNKNOWN_ACCOUNT);
        }

        @Test
        void isRefusedOnADayThatHasNotCome() {
            negotiation().raisedBySales().when(deal(ACME, TODAY.plusDays(2))).isRefused(DATE_IN_FUTURE);
        }

        private RecordDealOutcome deal(AccountId account, @Nullable LocalDate on) {
            return new RecordDealOutcome(NEGOTIATION, SALES, account, DealOutcome.WON, on, null, null);
        }

    }

    @Nested
    class ScoreProcessTests {

        @Test
        void isForEachSide() {
            negotiation().raisedBySales()
                .declined()
                .and(SALES, new ProcessScored(Side.ASKING, 2, null))
                .when(new ScoreProcess(NEGOTIATION, PRODUCT, 4, null))
                .records(new ProcessScored(Side.ANSWERING, 4, null));
        }

        @Test
        void isRefusedToTheSameSideTwice() {
            negotiation().raisedBySales()
                .declined()
                .and(SALES, new ProcessScored(Side.ASKING, 2, null))
                .when(new ScoreProcess(NEGOTIATION, OTHER_SALES, 4, null))
                .isRefused(ALREADY_SCORED);
        }

        @Test
        void startsAnewWithTheNextDecision() {
            negotiation().raisedBySales()
                .declined()
                .scoredByBoth()
                .reopened()
                .declined()
                .when(new ScoreProcess(NEGOTIATION, SALES, 4, null))
                .isAllowed();
        }

    }

    @Nested
    class RecordOutcomeTests {

        @Test
        void comesAfterBothHaveScored() {
            negotiation().raisedBySales()
                .declined()
                .scoredByBoth()
                .when(new RecordOutcome(NEGOTIATION, SALES, true, null))
                .records(new OutcomeRecorded(Side.ASKING, true, null));
        }

        @Test
        void isRefusedAsLongAsOneHasNot() {
            negotiation().raisedBySales()
                .declined()
                .and(SALES, new ProcessScored(Side.ASKING, 2, null))
                .when(new RecordOutcome(NEGOTIATION, SALES, true, null))
                .isRefused(PROCESS_BEFORE_OUTCOME);
        }

        @Test
        void isRefusedToTheSameSideTwice() {
            negotiation().raisedBySales()
                .declined()
                .scoredByBoth()
                .and(SALES, new OutcomeRecorded(Side.ASKING, true, null))
                .when(new RecordOutcome(NEGOTIATION, SALES, false, null))
                .isRefused(ALREADY_RECORDED);
        }

    }

}
