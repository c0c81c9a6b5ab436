package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.sharedevents.ClaimEvent.*;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import org.junit.jupiter.api.Test;

class ChallengeClaimTests {

    private static final EntryRetracted CLAIM_RETRACTED = new EntryRetracted(3, 2, text("not so"));

    @Test
    void isForTheOtherSide() {
        negotiation().raisedBySales().when(challenge(PRODUCT)).records(new ClaimChallenged(CLAIM, text("who else?")));
    }

    @Test
    void isRefusedToTheSideThatClaims() {
        negotiation().raisedBySales().when(challenge(OTHER_SALES)).isRefused(OWN_SIDE);
    }

    @Test
    void isRefusedIfItWasChallengedBefore() {
        negotiation().raisedBySales().challenged().when(challenge(PRODUCT)).isRefused(CLAIM_NOT_ASSERTED);
    }

    @Test
    void isRefusedIfItWasRetracted() {
        negotiation().raisedBySales().and(SALES, CLAIM_RETRACTED).when(challenge(PRODUCT)).isRefused(RETRACTED);
    }

}
