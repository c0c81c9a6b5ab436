package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.AttachEvidence;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimEvent.*;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.EvidenceId;
import org.junit.jupiter.api.Test;

class AttachEvidenceTests {

    private static final EntryRetracted CLAIM_RETRACTED = new EntryRetracted(3, 2, text("not so"));

    @Test
    void recordsWhereItComesFrom() {
        negotiation().raisedBySales()
            .when(attachEvidence(PRODUCT))
            .records(new EvidenceAttached(new EvidenceId("evidence-2"), CLAIM, text("survey"), TODAY, null, null));
    }

    @Test
    void isRefusedWithoutSource() {
        negotiation().raisedBySales()
            .when(new AttachEvidence(NEGOTIATION, SALES, CLAIM, EVIDENCE, null, TODAY, null, null))
            .isRefused(EVIDENCE_NEEDS_SOURCE);
    }

    @Test
    void mayBeOfADayThatHasBegunSomewhereOnEarth() {
        By evening = at(SALES, RAISED_AT.plusSeconds(3600 * 2));
        negotiation().raisedBySales().when(attachEvidence(evening, TODAY)).isAllowed();
    }

    @Test
    void isRefusedIfTheDayHasNotBegunAnywhere() {
        negotiation().raisedBySales().when(attachEvidence(SALES, TODAY.plusDays(1))).isRefused(DATE_IN_FUTURE);
    }

    @Test
    void isRefusedForAClaimThatWasRetracted() {
        negotiation().raisedBySales().and(SALES, CLAIM_RETRACTED).when(attachEvidence(SALES)).isRefused(RETRACTED);
    }

    @Test
    void isAboutNothingIfThereIsNoSuchClaim() {
        negotiation().raisedBySales()
            .when(new AttachEvidence(NEGOTIATION, SALES, NO_CLAIM, EVIDENCE, text("x"), TODAY, null, null))
            .isAboutNothing(UNKNOWN_CLAIM);
    }

}
