package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.RequestCommand.EstimateEffort;
import dev.parley.commandservice.negotiation.commands.RequestCommand.ReviseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Withdraw;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DecisionEvent.Interruption;
import dev.parley.sharedevents.DecisionEvent.LastCallInterrupted;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RequestingTests {

    @Nested
    class ReviseRequestTests {

        @Test
        void changesWhatItNames() {
            negotiation().raisedBySales()
                .when(revise(SALES, "title", null, null))
                .records(new RequestRevised(text("title"), null, null));
        }

        @Test
        void returnsFromLastCall() {
            negotiation().raisedBySales()
                .inLastCall()
                .when(revise(SALES, null, "sharper", null))
                .records(new RequestRevised(null, text("sharper"), null),
                        new LastCallInterrupted(Interruption.REVISION));
        }

        @Test
        void isForTheAskingSide() {
            negotiation().raisedBySales().when(revise(PRODUCT, "title", null, null)).isRefused(ASKING_SIDE_ONLY);
        }

        @Test
        void isRefusedIfTheProblemBecomesTheAsk() {
            negotiation().raisedBySales().when(revise(SALES, null, "ASK", null)).isRefused(PROBLEM_AND_ASK);
        }

        @Test
        void isRefusedIfItBlanksTheAsk() {
            negotiation().raisedBySales().when(revise(SALES, null, null, " ")).isRefused(PROBLEM_AND_ASK);
        }

        @Test
        void isRefusedIfNothingChanges() {
            negotiation().raisedBySales().when(revise(SALES, null, null, null)).isRefused(NOTHING_TO_REVISE);
        }

        private ReviseRequest revise(By by, @Nullable String title, @Nullable String problem, @Nullable String ask) {
            return new ReviseRequest(NEGOTIATION, by, Optional.ofNullable(title).map(Cast::text).orElse(null),
                    Optional.ofNullable(problem).map(Cast::text).orElse(null),
                    Optional.ofNullable(ask).map(Cast::text).orElse(null));
        }

    }

    @Nested
    class AddDemandTests {

        @Test
        void addsAnAccount() {
            negotiation().raisedBySales()
                .when(addDemand(SALES, GLOBEX))
                .records(new DemandAdded(new DemandId("demand-2"), GLOBEX, null, null, null));
        }

        @Test
        void isRefusedForAnAccountThatIsThere() {
            negotiation().raisedBySales().when(addDemand(SALES, ACME)).isRefused(ACCOUNT_ALREADY_THERE);
        }

        @Test
        void isAllowedAgainOnceTheFirstWasRetracted() {
            negotiation().raisedBySales()
                .and(SALES, new EntryRetracted(2, 1, text("typo")))
                .when(addDemand(SALES, ACME))
                .isAllowed();
        }

    }

    @Nested
    class EstimateEffortTests {

        @Test
        void isForTheAnsweringSide() {
            negotiation().raisedBySales()
                .when(new EstimateEffort(NEGOTIATION, PRODUCT, 3))
                .records(new EffortEstimated(3));
        }

        @Test
        void isNotForProductThatAsks() {
            negotiation().raised(PRODUCT, "Y03")
                .when(new EstimateEffort(NEGOTIATION, PRODUCT, 3))
                .isRefused(ANSWERING_SIDE_ONLY);
        }

    }

    @Nested
    class WithdrawTests {

        @Test
        void isForTheRaiser() {
            negotiation().raisedBySales()
                .when(new Withdraw(NEGOTIATION, SALES, null))
                .records(new RequestWithdrawn(null));
        }

        @Test
        void isNotForOthersOfTheirSide() {
            negotiation().raisedBySales().when(new Withdraw(NEGOTIATION, OTHER_SALES, null)).isRefused(ONLY_RAISER);
        }

        @Test
        void isForWhomTheRaiserHandedOverTo() {
            negotiation().raisedBySales()
                .and(FACILITATOR, new ResponsibilityHandedOver(SALLY, SAM))
                .when(new Withdraw(NEGOTIATION, OTHER_SALES, null))
                .isAllowed();
        }

    }

}
