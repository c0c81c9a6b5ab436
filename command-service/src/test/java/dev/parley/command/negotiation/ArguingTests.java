package dev.parley.command.negotiation;

import static dev.parley.command.negotiation.Cast.*;
import static dev.parley.command.negotiation.Commands.*;
import static dev.parley.command.negotiation.Story.negotiation;
import static dev.parley.command.rules.Rule.*;

import dev.parley.command.negotiation.ClaimCommand.AddClaim;
import dev.parley.command.negotiation.ClaimCommand.AttachEvidence;
import dev.parley.command.negotiation.ClaimCommand.ClaimOutcome;
import dev.parley.events.By;
import dev.parley.events.ClaimEvent.*;
import dev.parley.events.ClaimId;
import dev.parley.events.CorrectionEvent.EntryRetracted;
import dev.parley.events.EvidenceId;
import dev.parley.events.ReasonCode;
import dev.parley.events.Role;
import dev.parley.events.Side;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArguingTests {

    private static final EntryRetracted CLAIM_RETRACTED = new EntryRetracted(3, 2, text("not so"));

    @Nested
    class AddClaimTests {

        @Test
        void takesAReasonThatDependsForWhatItsSideWants() {
            negotiation().raisedBySales()
                .when(addClaim(PRODUCT, "G06"))
                .records(new ClaimAdded(new ClaimId("claim-2"), code("G06"), text("it is so"), Side.ANSWERING,
                        Favours.NO));
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
                .records(new ClaimAdded(new ClaimId("claim-2"), code("G06"), text("it is so"), Side.ASKING,
                        Favours.YES));
        }

    }

    @Nested
    class AttachEvidenceTests {

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

    @Nested
    class ChallengeClaimTests {

        @Test
        void isForTheOtherSide() {
            negotiation().raisedBySales()
                .when(challenge(PRODUCT))
                .records(new ClaimChallenged(CLAIM, text("who else?")));
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

    @Nested
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

}
