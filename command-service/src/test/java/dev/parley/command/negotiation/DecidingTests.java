package dev.parley.command.negotiation;

import static dev.parley.command.negotiation.Cast.*;
import static dev.parley.command.negotiation.Commands.*;
import static dev.parley.command.negotiation.Story.negotiation;
import static dev.parley.command.rules.Rule.*;

import dev.parley.command.negotiation.DecisionCommand.*;
import dev.parley.events.By;
import dev.parley.events.DecisionEvent.*;
import dev.parley.events.Disposition;
import dev.parley.events.OptionId;
import dev.parley.events.Policy;
import dev.parley.events.RequestEvent.DeciderAssigned;
import dev.parley.events.RequestEvent.ResponsibilityHandedOver;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecidingTests {

    private static final Policy WITH_LAST_CALL = PolicyBuilder.policy().lastCallHours(24).now();

    @Nested
    class OpenLastCallTests {

        @Test
        void runsAsLongAsThePolicySays() {
            negotiation().under(WITH_LAST_CALL)
                .raisedBySales()
                .when(open(PRODUCT, Disposition.ACCEPTED, null))
                .records(new LastCallOpened(Disposition.ACCEPTED, null, NOW.plus(Duration.ofHours(24))));
        }

        @Test
        void startsAnewForSomethingElse() {
            negotiation().raisedBySales()
                .inLastCall()
                .when(open(PRODUCT, Disposition.DECLINED, null))
                .records(new LastCallOpened(Disposition.DECLINED, null, NOW));
        }

        @Test
        void isRefusedForWhatItRunsForAlready() {
            negotiation().raisedBySales()
                .inLastCall()
                .when(open(PRODUCT, Disposition.ACCEPTED, ASK))
                .isRefused(NOT_IN_LAST_CALL);
        }

        @Test
        void isRefusedIfTheOptionIsBlocked() {
            negotiation().raisedBySales()
                .withOpenBlockingObjection()
                .when(open(PRODUCT, Disposition.ACCEPTED, null))
                .isRefused(BLOCKING_OBJECTION_OPEN);
        }

        @Test
        void isAllowedForAnotherOptionThanTheBlockedOne() {
            negotiation().raisedBySales()
                .withCounterOption()
                .withOpenBlockingObjection()
                .when(open(PRODUCT, Disposition.ACCEPTED_COUNTER, COUNTER))
                .isAllowed();
        }

        @Test
        void isRefusedForACounterOptionThatIsNotThere() {
            negotiation().raisedBySales()
                .when(open(PRODUCT, Disposition.ACCEPTED_COUNTER, NOWHERE))
                .isRefused(UNKNOWN_OPTION);
        }

        @Test
        void isRefusedToProductThatAsks() {
            negotiation().raised(PRODUCT, "Y01")
                .when(open(PRODUCT, Disposition.ACCEPTED, null))
                .isRefused(ANSWERING_SIDE_ONLY);
        }

        private OpenLastCall open(By by, Disposition disposition, @Nullable OptionId option) {
            return new OpenLastCall(NEGOTIATION, by, disposition, option);
        }

    }

    @Nested
    class EscalateTests {

        @Test
        void asksAnExecutiveOnceTheAnswerIsOverdue() {
            negotiation().raisedBySales()
                .when(new Escalate(NEGOTIATION, onDay(SALES, 21), text("no answer")))
                .records(new EscalationRaised(text("no answer")));
        }

        @Test
        void isRefusedBeforeThat() {
            negotiation().raisedBySales()
                .when(new Escalate(NEGOTIATION, onDay(SALES, 20), text("no answer")))
                .isRefused(TOO_EARLY);
        }

        @Test
        void countsFromReopening() {
            negotiation().raisedBySales()
                .declined()
                .and(onDay(SALES, 10), new RequestReopened(List.of(), List.of(), null))
                .when(new Escalate(NEGOTIATION, onDay(SALES, 25), text("no answer")))
                .isRefused(TOO_EARLY);
        }

        @Test
        void isForTheAskingSide() {
            negotiation().raisedBySales()
                .when(new Escalate(NEGOTIATION, onDay(PRODUCT, 30), text("no answer")))
                .isRefused(ASKING_SIDE_ONLY);
        }

        @Test
        void isRefusedWithoutReason() {
            negotiation().raisedBySales()
                .when(new Escalate(NEGOTIATION, onDay(SALES, 30), null))
                .isRefused(REASON_REQUIRED);
        }

        @Test
        void isRefusedASecondTime() {
            negotiation().raisedBySales()
                .escalated()
                .when(new Escalate(NEGOTIATION, onDay(SALES, 30), text("no answer")))
                .isRefused(ALREADY_ESCALATED);
        }

    }

    @Nested
    class DecideTests {

        private Decide decided(DecideBuilder decision) {
            return decision.acknowledgingWeakReasons().now();
        }

        private DecideBuilder acceptance() {
            return DecideBuilder.accept();
        }

        @Test
        void isTakenByTheAnsweringSide() {
            negotiation().raisedBySales().when(decided(acceptance())).isAllowed();
        }

        @Test
        void isNotForSales() {
            negotiation().raisedBySales().when(decided(acceptance().by(SALES))).isForbidden(WRONG_ROLE);
        }

        @Test
        void isRefusedToProductThatRaisedIt() {
            negotiation().raised(PRODUCT, "Y01").when(decided(acceptance())).isRefused(OWN_REQUEST);
        }

        @Test
        void isRefusedToThoseItWasRaisedFor() {
            negotiation().onBehalfOf(PETRA).raisedBySales().when(decided(acceptance())).isRefused(OWN_REQUEST);
        }

        @Test
        void isRefusedIfSomebodyOfTheAskingSideTookPart() {
            negotiation().raisedBySales()
                .when(decided(acceptance().by(FACILITATOR).decidedBy(PETRA, SALLY)))
                .isRefused(OWN_REQUEST);
        }

        @Test
        void isRefusedToOthersThanTheAssignedDecider() {
            negotiation().raisedBySales()
                .and(FACILITATOR, new DeciderAssigned(PAUL))
                .when(decided(acceptance()))
                .isRefused(NOT_THE_DECIDER);
        }

        @Test
        void isForWhomTheAssignedDeciderHandedOverTo() {
            negotiation().raisedBySales()
                .and(FACILITATOR, new DeciderAssigned(PAUL))
                .and(FACILITATOR, new ResponsibilityHandedOver(PAUL, PETRA))
                .when(decided(acceptance()))
                .isAllowed();
        }

        @Test
        void isRefusedInTheNameOfOthers() {
            negotiation().raisedBySales().when(decided(acceptance().decidedBy(PAUL))).isRefused(NOT_THE_DECIDER);
        }

        @Test
        void isRecordedByTheFacilitatorForThoseWhoDecided() {
            negotiation().raisedBySales()
                .when(decided(acceptance().by(FACILITATOR).decidedBy(PETRA, PAUL)))
                .isAllowed();
        }

        @Test
        void isNotRecordedByTheFacilitatorWithoutSayingWhoDecided() {
            negotiation().raisedBySales().when(decided(acceptance().by(FACILITATOR))).isRefused(DECIDED_BY_REQUIRED);
        }

        @Test
        void isNotTakenByTheFacilitator() {
            negotiation().raisedBySales()
                .when(decided(acceptance().by(FACILITATOR).decidedBy(PETRA, FAY)))
                .isRefused(DECIDED_BY_REQUIRED);
        }

        @Test
        void isForAnExecutiveIfItWasEscalated() {
            negotiation().raisedBySales().escalated().when(decided(acceptance().by(EXECUTIVE))).isAllowed();
        }

        @Test
        void isNotForAnExecutiveOtherwise() {
            negotiation().raisedBySales().when(decided(acceptance().by(EXECUTIVE))).isForbidden(NOT_ESCALATED);
        }

        @Test
        void isNotForAnExecutiveOnceItWasDecidedAndReopened() {
            negotiation().raisedBySales()
                .escalated()
                .declined()
                .reopened()
                .when(decided(acceptance().by(EXECUTIVE)))
                .isForbidden(NOT_ESCALATED);
        }

        @Test
        void putsTheDecidersOnTheAnsweringSide() {
            negotiation().raisedBySales()
                .accepted()
                .when(addDemand(new By(PETRA, dev.parley.events.Role.SALES, NOW), GLOBEX))
                .isRefused(ONE_SIDE_ONLY);
        }

        @Test
        void needsALastCallIfThePolicySaysSo() {
            negotiation().under(WITH_LAST_CALL)
                .raisedBySales()
                .when(decided(acceptance()))
                .isRefused(LAST_CALL_REQUIRED);
        }

        @Test
        void waitsUntilTheLastCallHasRunOut() {
            negotiation().under(WITH_LAST_CALL)
                .raisedBySales()
                .inLastCall()
                .when(decided(acceptance()))
                .isRefused(LAST_CALL_RUNNING);
        }

        @Test
        void isWhatTheLastCallWasFor() {
            negotiation().under(WITH_LAST_CALL)
                .raisedBySales()
                .inLastCall(Disposition.DECLINED, NOW)
                .when(decided(acceptance()))
                .isRefused(LAST_CALL_DIFFERS);
        }

        @Test
        void isAllowedOnceTheLastCallHasRunOut() {
            negotiation().under(WITH_LAST_CALL)
                .raisedBySales()
                .inLastCall(Disposition.ACCEPTED, NOW)
                .when(decided(acceptance()))
                .isAllowed();
        }

        @Test
        void needsNoLastCallIfItIsExpedited() {
            negotiation().under(WITH_LAST_CALL).expedited().raisedBySales().when(decided(acceptance())).isAllowed();
        }

        @Test
        void isNotDatedInTheFuture() {
            negotiation().raisedBySales()
                .when(decided(acceptance().decidedOn(TODAY.plusDays(1))))
                .isRefused(DECIDED_ON);
        }

        @Test
        void reckonsTodayInTheTimeZoneOfThePolicy() {
            Policy auckland = PolicyBuilder.policy().timeZone(ZoneId.of("Pacific/Auckland")).now();
            By evening = at(PRODUCT, NOW.plus(Duration.ofHours(6)));
            negotiation().under(auckland)
                .raisedBySales()
                .when(decided(acceptance().by(evening).decidedOn(TODAY.plusDays(1))))
                .isAllowed();
        }

        @Test
        void isNotDatedBeforeTheRequest() {
            negotiation().raisedBySales()
                .when(decided(acceptance().decidedOn(TODAY.minusDays(2))))
                .isRefused(DECIDED_ON);
        }

        @Test
        void isNotDatedMoreThanFourteenDaysAgo() {
            negotiation().raisedBySales()
                .when(decided(acceptance().by(onDay(PRODUCT, 16)).decidedOn(TODAY)))
                .isRefused(DECIDED_ON);
        }

        @Test
        void isDatedFourteenDaysAgoAtMost() {
            negotiation().raisedBySales()
                .when(decided(acceptance().by(onDay(PRODUCT, 15)).decidedOn(TODAY)))
                .isAllowed();
        }

        @Test
        void isRefusedWithoutRationale() {
            negotiation().raisedBySales()
                .when(decided(acceptance().rationale(text(" "))))
                .isRefused(RATIONALE_REQUIRED);
        }

        @Test
        void needsAConfirmedRestatementIfThePolicySaysSo() {
            negotiation().under(PolicyBuilder.policy().restatementBeforeDecision().now())
                .raisedBySales()
                .restated()
                .when(decided(acceptance()))
                .isRefused(RESTATEMENT_REQUIRED);
        }

        @Test
        void isAllowedOnceTheRestatementIsConfirmed() {
            negotiation().under(PolicyBuilder.policy().restatementBeforeDecision().now())
                .raisedBySales()
                .restated()
                .confirmed()
                .when(decided(acceptance()))
                .isAllowed();
        }

        @Test
        void namesAllThatIsBrokenAtOnce() {
            negotiation().raisedBySales()
                .when(DecideBuilder.accept().rationale(null).withoutForecast().withoutDisplacement().now())
                .isRefused(RATIONALE_REQUIRED, NAMES_WHAT_IT_DISPLACES, FORECAST_REQUIRED, ONLY_WEAK_REASONS);
        }

    }

}
