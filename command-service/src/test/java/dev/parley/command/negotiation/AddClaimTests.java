package dev.parley.command.negotiation;

import static dev.parley.command.negotiation.Cast.*;
import static dev.parley.command.negotiation.Commands.*;
import static dev.parley.command.negotiation.Story.negotiation;
import static dev.parley.command.rules.Rule.*;

import dev.parley.command.negotiation.ClaimCommand.AddClaim;
import dev.parley.events.ClaimEvent.*;
import dev.parley.events.ClaimId;
import dev.parley.events.ReasonCode;
import dev.parley.events.Role;
import dev.parley.events.Side;
import org.junit.jupiter.api.Test;

class AddClaimTests {

    @Test
    void takesAReasonThatDependsForWhatItsSideWants() {
        negotiation().raisedBySales()
            .when(addClaim(PRODUCT, "G06"))
            .records(new ClaimAdded(new ClaimId("claim-2"), code("G06"), text("it is so"), Side.ANSWERING, Favours.NO));
    }

    @Test
    void isRefusedWithAReasonThatIsNotInTheCatalogue() {
        negotiation().raisedBySales().when(addClaim(SALES, "Z1")).isRefused(UNKNOWN_REASON);
    }

    @Test
    void isRefusedIfOtherIsNotSaid() {
        negotiation().raisedBySales()
            .when(new AddClaim(NEGOTIATION, SALES, NO_CLAIM, ReasonCode.OTHER, text(" ")))
            .isRefused(OTHER_NEEDS_TEXT);
    }

    @Test
    void isRefusedToWhoActsForBothSides() {
        negotiation().raisedBySales()
            .challenged()
            .when(addClaim(as(PRODUCT, Role.SALES), "Y01"))
            .isRefused(ONE_SIDE_ONLY);
    }

    @Test
    void ofProductThatAsksIsAClaimOfTheAskingSide() {
        negotiation().onBehalfOf(PETRA)
            .raisedBySales()
            .when(addClaim(PRODUCT, "G06"))
            .records(new ClaimAdded(new ClaimId("claim-2"), code("G06"), text("it is so"), Side.ASKING, Favours.YES));
    }

}
