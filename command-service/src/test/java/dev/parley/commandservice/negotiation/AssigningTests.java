package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ObjectionOutcome;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AssignDecider;
import dev.parley.commandservice.negotiation.commands.RequestCommand.HandOver;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Reroute;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.RequestRerouted;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import dev.parley.sharedevents.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssigningTests {

    @Nested
    class AssignDeciderTests {

        @Test
        void isForTheFacilitator() {
            negotiation().raisedBySales()
                .when(new AssignDecider(NEGOTIATION, FACILITATOR, PETRA))
                .records(new DeciderAssigned(PETRA));
        }

        @Test
        void neverAssignsSomebodyOfTheAskingSide() {
            negotiation().onBehalfOf(PAUL)
                .raisedBySales()
                .when(new AssignDecider(NEGOTIATION, FACILITATOR, PAUL))
                .isRefused(OWN_REQUEST);
        }

        @Test
        void putsThemOnTheAnsweringSide() {
            negotiation().raisedBySales()
                .and(FACILITATOR, new DeciderAssigned(PETRA))
                .when(addClaim(as(PRODUCT, Role.SALES), "Y01"))
                .isRefused(ONE_SIDE_ONLY);
        }

    }

    @Nested
    class RerouteTests {

        @Test
        void movesItToAnotherArea() {
            negotiation().raisedBySales()
                .when(new Reroute(NEGOTIATION, PRODUCT, "Billing", text("theirs")))
                .records(new RequestRerouted("Billing", text("theirs")));
        }

        @Test
        void isRefusedWithoutReason() {
            negotiation().raisedBySales()
                .when(new Reroute(NEGOTIATION, PRODUCT, "Billing", null))
                .isRefused(REASON_REQUIRED);
        }

    }

    @Nested
    class HandOverTests {

        @Test
        void letsAnotherStandForWhatIsOnesOwn() {
            negotiation().raisedBySales()
                .when(new HandOver(NEGOTIATION, SALES, SALLY, SAM))
                .records(new ResponsibilityHandedOver(SALLY, SAM));
        }

        @Test
        void isDoneByTheFacilitatorForSomebodyWhoLeft() {
            negotiation().raisedBySales().when(new HandOver(NEGOTIATION, FACILITATOR, SALLY, SAM)).isAllowed();
        }

        @Test
        void isRefusedForWhatIsAnothers() {
            negotiation().raisedBySales().when(new HandOver(NEGOTIATION, OTHER_SALES, SALLY, SAM)).isRefused(NOT_YOURS);
        }

        @Test
        void isRefusedToOneself() {
            negotiation().raisedBySales().when(new HandOver(NEGOTIATION, SALES, SALLY, SALLY)).isRefused(SAME_PERSON);
        }

        @Test
        void isRefusedFromSomebodyWhoTookNoPart() {
            negotiation().raisedBySales()
                .when(new HandOver(NEGOTIATION, FACILITATOR, PAUL, PETRA))
                .isRefused(NOT_INVOLVED);
        }

        @Test
        void isRefusedToTheOtherSide() {
            negotiation().raisedBySales()
                .challenged()
                .when(new HandOver(NEGOTIATION, SALES, SALLY, PETRA))
                .isRefused(ONE_SIDE_ONLY);
        }

        @Test
        void passesOnTheObjectionsToo() {
            negotiation().raisedBySales()
                .withOpenBlockingObjection()
                .and(PRODUCT, new ResponsibilityHandedOver(PETRA, PAUL))
                .when(resolveObjection(OTHER_PRODUCT, ObjectionOutcome.WITHDRAWN))
                .isAllowed();
        }

        @Test
        void canBeHandedBack() {
            negotiation().raisedBySales()
                .withOpenBlockingObjection()
                .and(PRODUCT, new ResponsibilityHandedOver(PETRA, PAUL))
                .and(OTHER_PRODUCT, new ResponsibilityHandedOver(PAUL, PETRA))
                .when(resolveObjection(PRODUCT, ObjectionOutcome.WITHDRAWN))
                .isAllowed();
        }

    }

}
