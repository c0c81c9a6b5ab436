package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.AddClaim;
import dev.parley.sharedevents.ClaimEvent.*;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
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
