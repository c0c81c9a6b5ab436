package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ObjectionOutcome;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AssignDecider;
import dev.parley.commandservice.negotiation.commands.RequestCommand.HandOver;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Reroute;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.RequestRerouted;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import dev.parley.sharedevents.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

        @ParameterizedTest
        @MethodSource("dev.parley.commandservice.negotiation.AssigningTests#thoseWhoAreNotOfProduct")
        void neverAssignsSomebodyWhoCouldNotDecide(PersonId person) {
            negotiation().raisedBySales()
                .when(new AssignDecider(NEGOTIATION, FACILITATOR, person))
                .isRefused(CANNOT_DECIDE);
        }

        @Test
        void neverAssignsSomebodyForWhomAnotherStandsWhoCouldNotDecide() {
            negotiation().raisedBySales()
                .challenged()
                .and(PRODUCT, new ResponsibilityHandedOver(PETRA, EVE))
                .when(new AssignDecider(NEGOTIATION, FACILITATOR, PETRA))
                .isRefused(CANNOT_DECIDE);
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
        void isRefusedFromSomebodyWhoHasHandedOverAll() {
            negotiation().raisedBySales()
                .and(SALES, new ResponsibilityHandedOver(SALLY, SAM))
                .when(new HandOver(NEGOTIATION, FACILITATOR, SALLY, SAM))
                .isRefused(NOT_INVOLVED);
        }

        @Test
        void isRefusedToSomebodyWhoTakesNoPartOnThatSide() {
            negotiation().raisedBySales()
                .when(new HandOver(NEGOTIATION, SALES, SALLY, AUDREY))
                .isRefused(CANNOT_TAKE_OVER);
            negotiation().raisedBySales()
                .challenged()
                .when(new HandOver(NEGOTIATION, PRODUCT, PETRA, SAM))
                .isRefused(CANNOT_TAKE_OVER);
        }

        @Test
        void passesTheDecidingOnToProductAlone() {
            negotiation().raisedBySales()
                .and(FACILITATOR, new DeciderAssigned(PETRA))
                .when(new HandOver(NEGOTIATION, PRODUCT, PETRA, EVE))
                .isRefused(CANNOT_DECIDE);
        }

        @Test
        void leavesSomebodyWhoCanAnswer() {
            negotiation().onBehalfOf(PETRA)
                .raisedBySales()
                .when(new HandOver(NEGOTIATION, SALES, SALLY, PAUL))
                .isRefused(NOBODY_TO_ANSWER);
            negotiation().raisedBySales().when(new HandOver(NEGOTIATION, SALES, SALLY, PAUL)).isAllowed();
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

    static Stream<PersonId> thoseWhoAreNotOfProduct() {
        return Stream.of(SAM, EVE, FAY, AUDREY, STRANGER);
    }

}
