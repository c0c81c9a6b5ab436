package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.ClaimOutcome;
import dev.parley.sharedevents.ClaimEvent.*;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import org.junit.jupiter.api.Test;

class ResolveClaimTests {

    @Test
    void substantiatesFromAnyOpenState() {
        negotiation().raisedBySales()
            .withEvidence()
            .when(resolveClaim(PRODUCT, ClaimOutcome.SUBSTANTIATED))
            .records(new ClaimSubstantiated(CLAIM, null));
    }

    @Test
    void doesNotSubstantiateWithoutEvidence() {
        negotiation().raisedBySales()
            .when(resolveClaim(PRODUCT, ClaimOutcome.SUBSTANTIATED))
            .isRefused(SUBSTANTIATE_NEEDS_EVIDENCE);
    }

    @Test
    void doesNotSubstantiateOnEvidenceThatWasRetracted() {
        negotiation().raisedBySales()
            .withEvidence()
            .and(SALES, new EntryRetracted(4, 3, text("wrong file")))
            .when(resolveClaim(PRODUCT, ClaimOutcome.SUBSTANTIATED))
            .isRefused(SUBSTANTIATE_NEEDS_EVIDENCE);
    }

    @Test
    void isNotSubstantiatedByItsOwnSide() {
        negotiation().raisedBySales()
            .withEvidence()
            .when(resolveClaim(SALES, ClaimOutcome.SUBSTANTIATED))
            .isRefused(OWN_SIDE);
    }

    @Test
    void namesTheMissingEvidenceFirst() {
        negotiation().raisedBySales()
            .when(resolveClaim(SALES, ClaimOutcome.SUBSTANTIATED))
            .isRefused(SUBSTANTIATE_NEEDS_EVIDENCE, OWN_SIDE);
    }

    @Test
    void isConcededByItsOwnSide() {
        negotiation().raisedBySales()
            .challenged()
            .when(resolveClaim(SALES, ClaimOutcome.CONCEDED))
            .records(new ClaimConceded(CLAIM, null));
    }

    @Test
    void isNotConcededByTheOther() {
        negotiation().raisedBySales()
            .challenged()
            .when(resolveClaim(PRODUCT, ClaimOutcome.CONCEDED))
            .isRefused(ONLY_CLAIMING_SIDE);
    }

    @Test
    void isDisputedByEither() {
        negotiation().raisedBySales()
            .challenged()
            .when(resolveClaim(SALES, ClaimOutcome.DISPUTED))
            .records(new ClaimDisputed(CLAIM, null));
    }

    @Test
    void isRefusedIfItWasNotChallenged() {
        negotiation().raisedBySales()
            .when(resolveClaim(PRODUCT, ClaimOutcome.DISPUTED))
            .isRefused(CLAIM_NOT_CHALLENGED);
    }

    @Test
    void isRefusedIfItIsSettled() {
        negotiation().raisedBySales()
            .conceded()
            .when(resolveClaim(PRODUCT, ClaimOutcome.DISPUTED))
            .isRefused(ALREADY_RESOLVED);
    }

}
