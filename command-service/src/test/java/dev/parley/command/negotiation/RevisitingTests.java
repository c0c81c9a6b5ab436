package dev.parley.command.negotiation;

import static dev.parley.command.negotiation.Cast.*;
import static dev.parley.command.negotiation.Commands.*;
import static dev.parley.command.negotiation.Story.negotiation;
import static dev.parley.command.rules.Rule.*;

import dev.parley.command.negotiation.DecisionCommand.*;
import dev.parley.events.By;
import dev.parley.events.CorrectionEvent.EntryRetracted;
import dev.parley.events.DecisionEvent.*;
import dev.parley.events.DemandId;
import dev.parley.events.Disposition;
import dev.parley.events.EvidenceId;
import dev.parley.events.ObjectionEvent.ObjectionOverruled;
import dev.parley.events.RequestEvent.DemandAdded;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RevisitingTests {

    @Nested
    class OverrideTests {

        @Test
        void replacesTheDecision() {
            negotiation().raisedBySales()
                .declined()
                .when(override(Disposition.ACCEPTED, null))
                .records(new DecisionOverridden(Disposition.ACCEPTED, null, false, null, text("strategy"),
                        OverrideCause.STRATEGY));
        }

        @Test
        void overrulesEachOpenBlockerInTheSameCommit() {
            negotiation().raisedBySales()
                .withOpenBlockingObjection()
                .declined()
                .when(override(Disposition.ACCEPTED, null))
                .records(new ObjectionOverruled(OBJECTION, text("strategy")), new DecisionOverridden(
                        Disposition.ACCEPTED, null, false, null, text("strategy"), OverrideCause.STRATEGY));
        }

        @Test
        void saysWhetherTheCounterOptionWasAgreed() {
            negotiation().raisedBySales()
                .withCounterOption()
                .agreedToCounterOption()
                .declined()
                .when(override(Disposition.ACCEPTED_COUNTER, COUNTER))
                .records(new DecisionOverridden(Disposition.ACCEPTED_COUNTER, COUNTER, true, null, text("strategy"),
                        OverrideCause.STRATEGY));
        }

        @Test
        void isForAnExecutive() {
            negotiation().raisedBySales()
                .declined()
                .when(new OverrideDecision(NEGOTIATION, PRODUCT, Disposition.ACCEPTED, null, null, text("x"),
                        OverrideCause.OTHER))
                .isForbidden(WRONG_ROLE);
        }

        @Test
        void isRefusedToAnExecutiveThatAsks() {
            negotiation().onBehalfOf(EVE)
                .raisedBySales()
                .declined()
                .when(override(Disposition.ACCEPTED, null))
                .isRefused(OWN_REQUEST);
        }

        @Test
        void isRefusedWithoutReason() {
            negotiation().raisedBySales()
                .declined()
                .when(new OverrideDecision(NEGOTIATION, EXECUTIVE, Disposition.ACCEPTED, null, null, null,
                        OverrideCause.OTHER))
                .isRefused(REASON_REQUIRED);
        }

        @Test
        void isRefusedWithoutCause() {
            negotiation().raisedBySales()
                .declined()
                .when(new OverrideDecision(NEGOTIATION, EXECUTIVE, Disposition.ACCEPTED, null, null, text("x"), null))
                .isRefused(CAUSE_REQUIRED);
        }

        @Test
        void isRefusedIfNothingChanges() {
            negotiation().raisedBySales()
                .declined()
                .when(override(Disposition.DECLINED, null))
                .isRefused(SAME_DISPOSITION);
        }

        @Test
        void isRefusedToDeferWithoutADay() {
            negotiation().raisedBySales()
                .declined()
                .when(new OverrideDecision(NEGOTIATION, EXECUTIVE, Disposition.DEFERRED, null, null, text("x"),
                        OverrideCause.OTHER))
                .isRefused(DEFER_NEEDS_REVISIT);
        }

        @Test
        void isRefusedForACounterOptionThatIsNotThere() {
            negotiation().raisedBySales()
                .declined()
                .when(override(Disposition.ACCEPTED_COUNTER, NOWHERE))
                .isRefused(UNKNOWN_OPTION);
        }

    }

    @Nested
    class RecordStanceTests {

        @Test
        void isForEitherSideAfterTheDecision() {
            negotiation().raisedBySales()
                .declined()
                .when(new RecordStance(NEGOTIATION, SALES, Stance.DISSENT, null))
                .records(new StanceRecorded(Stance.DISSENT, null));
        }

        @Test
        void isForAnExecutiveBeforeItToo() {
            negotiation().raisedBySales()
                .when(new RecordStance(NEGOTIATION, EXECUTIVE, Stance.AGREE, null))
                .records(new StanceRecorded(Stance.AGREE, null));
        }

    }

    @Nested
    class ReopenTests {

        private static final EvidenceId NEW = new EvidenceId("evidence-new");

        @Test
        void isAllowedOnEvidenceThatCameAfterTheDecision() {
            negotiation().raisedBySales()
                .declined()
                .withEvidence(NEW)
                .when(reopen(SALES, NEW))
                .records(new RequestReopened(List.of(NEW), List.of(), text("news")));
        }

        @Test
        void isRefusedOnEvidenceThatWasThereBefore() {
            negotiation().raisedBySales()
                .withEvidence()
                .declined()
                .when(reopen(SALES, EVIDENCE))
                .isRefused(REOPEN_NEEDS_NEWS);
        }

        @Test
        void isRefusedOnEvidenceThatWasRetracted() {
            negotiation().raisedBySales()
                .declined()
                .withEvidence(NEW)
                .and(SALES, new EntryRetracted(5, 4, text("wrong file")))
                .when(reopen(SALES, NEW))
                .isRefused(REOPEN_NEEDS_NEWS);
        }

        @Test
        void isAllowedOnADemandThatCameAfterTheDecision() {
            DemandId demand = new DemandId("demand-new");
            negotiation().raisedBySales()
                .declined()
                .and(SALES, new DemandAdded(demand, GLOBEX, null, null, null))
                .when(new Reopen(NEGOTIATION, SALES, List.of(), List.of(demand), null))
                .isAllowed();
        }

        @Test
        void isRefusedOnNewsAlone() {
            negotiation().raisedBySales().declined().when(reopen(SALES)).isRefused(REOPEN_NEEDS_NEWS);
        }

        @Test
        void isRefusedOnEvidenceThatIsNotThere() {
            negotiation().raisedBySales()
                .declined()
                .withEvidence(NEW)
                .when(reopen(SALES, NEW, new EvidenceId("nowhere")))
                .isRefused(UNKNOWN_EVIDENCE);
        }

        @Test
        void isRefusedOnADemandThatIsNotThere() {
            negotiation().raisedBySales()
                .declined()
                .withEvidence(NEW)
                .when(new Reopen(NEGOTIATION, SALES, List.of(NEW), List.of(new DemandId("nowhere")), null))
                .isRefused(UNKNOWN_DEMAND);
        }

        @Test
        void isAllowedOnceADeferralIsDue() {
            negotiation().raisedBySales().deferredUntil(TODAY).when(reopen(SALES)).isAllowed();
        }

        @Test
        void isRefusedBeforeADeferralIsDue() {
            negotiation().raisedBySales()
                .deferredUntil(TODAY.plusDays(1))
                .when(reopen(SALES))
                .isRefused(REOPEN_NEEDS_NEWS);
        }

        @Test
        void isAllowedToTheDeciderOfADeferralAtAnyTime() {
            negotiation().raisedBySales().deferredUntil(TODAY.plusDays(9)).when(reopen(PRODUCT)).isAllowed();
        }

        @Test
        void isRefusedToTheDeciderOfANo() {
            negotiation().raisedBySales().declined().when(reopen(PRODUCT)).isRefused(REOPEN_NEEDS_NEWS);
        }

        private Reopen reopen(By by, EvidenceId... evidence) {
            return new Reopen(NEGOTIATION, by, List.of(evidence), List.of(), text("news"));
        }

    }

}
