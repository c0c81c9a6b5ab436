package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.CorrectionCommand.*;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Escalate;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.ScoreProcess;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CorrectionEvent.*;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.EscalationRaised;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ObjectionEvent.ObjectionWithdrawn;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import dev.parley.sharedevents.Side;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetractTests {

    @Test
    void isForTheAuthor() {
        negotiation().raisedBySales()
            .when(retract(SALES, 2, text("not so")))
            .records(new EntryRetracted(3, 2, text("not so")));
    }

    @Test
    void isRefusedToOthers() {
        negotiation().raisedBySales().when(retract(PRODUCT, 2, text("not so"))).isRefused(NOT_THE_AUTHOR);
    }

    @Test
    void isRefusedWithoutReason() {
        negotiation().raisedBySales().when(retract(SALES, 2, null)).isRefused(REASON_REQUIRED);
    }

    @Test
    void isRefusedForADecision() {
        negotiation().raisedBySales().declined().when(retract(PRODUCT, 3, text("oops"))).isRefused(NOT_RETRACTABLE);
    }

    @Test
    void isRefusedASecondTime() {
        negotiation().raisedBySales()
            .and(SALES, new EntryRetracted(3, 2, text("not so")))
            .when(retract(SALES, 2, text("not so")))
            .isRefused(ALREADY_RETRACTED);
    }

    @Test
    void isRefusedForWhatTheCourseHangsOn() {
        negotiation().raisedBySales().when(retract(SALES, 0, text("oops"))).isRefused(NOT_RETRACTABLE);
        negotiation().raisedBySales().withdrawn().when(retract(SALES, 3, text("oops"))).isRefused(NOT_RETRACTABLE);
        negotiation().raisedBySales()
            .and(SALES, new EntryRetracted(3, 2, text("not so")))
            .when(retract(SALES, 3, text("oops")))
            .isRefused(NOT_RETRACTABLE);
    }

    @Test
    void ofAnAnswerMakesTheCounterOptionNoLongerAgreed() {
        negotiation().raisedBySales()
            .withCounterOption()
            .agreedToCounterOption()
            .and(SALES, new EntryRetracted(5, 4, text("not so")))
            .when(DecideBuilder.acceptCounter().acknowledgingWeakReasons().now())
            .isRefused(COUNTER_NOT_AGREED);
    }

    @Test
    void ofACounterOptionLeavesNothingToAnswer() {
        negotiation().raisedBySales()
            .withCounterOption()
            .and(PRODUCT, new EntryRetracted(4, 3, text("not so")))
            .when(object(PRODUCT, COUNTER, true))
            .isRefused(UNKNOWN_OPTION);
    }

    @Test
    void isRefusedWhereAnObjectionWouldComeToBlockWhatWasAccepted() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .and(PRODUCT, new ObjectionWithdrawn(OBJECTION, null))
            .accepted()
            .when(retract(PRODUCT, 4, text("oops")))
            .isRefused(NOT_RETRACTABLE);
    }

    @Test
    void isOpenWhereAnExecutiveHasAcceptedWhatAnObjectionBlocksAllTheSame() {
        negotiation().raisedBySales()
            .withCounterOption()
            .withOpenBlockingObjection()
            .integratedIntoCounter()
            .declined()
            .and(EXECUTIVE,
                    new DecisionOverridden(Disposition.ACCEPTED, null, false, null, text("strategy"),
                            OverrideCause.STRATEGY))
            .when(retract(SALES, 1, text("another account")))
            .isAllowed();
    }

    @Test
    void isRefusedForAnOptionThatWasChosen() {
        negotiation().raisedBySales()
            .withCounterOption()
            .agreedToCounterOption()
            .acceptedCounter()
            .when(retract(PRODUCT, 3, text("oops")))
            .isRefused(NOT_RETRACTABLE);
    }

    @Test
    void isRefusedForWhatKeepsAnAcceptedOptionUnblocked() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .and(PRODUCT, new ObjectionWithdrawn(OBJECTION, null))
            .accepted()
            .when(retract(PRODUCT, 4, text("oops")))
            .isRefused(NOT_RETRACTABLE);
    }

    @Test
    void ofAProcessScoreLetsTheSideScoreAgain() {
        negotiation().raisedBySales()
            .declined()
            .and(SALES, new ProcessScored(Side.ASKING, 2, null))
            .and(SALES, new EntryRetracted(5, 4, text("not so")))
            .when(new ScoreProcess(NEGOTIATION, SALES, 4, null))
            .isAllowed();
    }

    @Test
    void ofEffortLeavesTheEstimateBefore() {
        negotiation().raisedBySales()
            .estimatedAt(30)
            .estimatedAt(0.5)
            .and(PRODUCT, new EntryRetracted(5, 4, text("not so")))
            .when(DecideBuilder.accept().acknowledgingWeakReasons().withoutDisplacement().now())
            .isRefused(NAMES_WHAT_IT_DISPLACES);
    }

    @Test
    void ofAnEscalationLetsThemEscalateAgain() {
        Instant late = RAISED_AT.plus(Duration.ofDays(22));
        negotiation().raisedBySales()
            .and(at(SALES, late), new EscalationRaised(text("nobody answers")))
            .and(at(SALES, late), new EntryRetracted(4, 3, text("not so")))
            .when(new Escalate(NEGOTIATION, at(SALES, late), text("nobody answers")))
            .isAllowed();
    }

    private Retract retract(By by, long seq, @Nullable Narrative reason) {
        return new Retract(NEGOTIATION, by, seq + 1, seq, reason);
    }

}
