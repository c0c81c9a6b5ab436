package dev.parley.benchmarks.generated;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.DecisionEvent.StanceRecorded;
import dev.parley.sharedevents.OutcomeEvent.Confidence;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.OutcomeEvent.DealOutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.DeliveryPlanned;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.OutcomeEvent.OutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import dev.parley.sharedevents.Side;
import java.util.List;

/** What comes of a decision: delivery, deals, reviews. */
final class Afterwards {

    private static final List<DealOutcome> AFTER_A_YES = List.of(DealOutcome.WON, DealOutcome.STAYED, DealOutcome.LOST,
            DealOutcome.UNKNOWN, DealOutcome.CHURNED);

    private static final List<DealOutcome> AFTER_A_NO = List.of(DealOutcome.STAYED, DealOutcome.LOST,
            DealOutcome.UNKNOWN, DealOutcome.WON, DealOutcome.CHURNED);

    private final Course course;

    private final Draws draws;

    private final AccountId account;

    Afterwards(Course course, AccountId account) {
        this.course = course;
        this.draws = course.draws;
        this.account = account;
    }

    void ofAYes() {
        if (draws.chance(0.6)) {
            course.answering(new DeliveryPlanned(course.today().plusDays(draws.daysAbout(60)), null));
            course.later(draws.daysAbout(60));
        }
        if (draws.chance(0.7)) {
            course.answering(new DeliveryRecorded(course.today(), null));
        }
        both(AFTER_A_YES);
    }

    void ofANo() {
        if (draws.chance(0.15)) {
            course.asking(new StanceRecorded(draws.chance(0.5) ? Stance.DISSENT : Stance.AGREE, course.words.remark()));
        }
        both(AFTER_A_NO);
    }

    private void both(List<DealOutcome> outcomes) {
        course.later(draws.daysAbout(40));
        if (draws.chance(0.5)) {
            course.asking(new DealOutcomeRecorded(account, draws.mostlyEarly(outcomes), course.today(),
                    course.words.remark(), draws.any(List.of(Confidence.values()))));
        }
        if (draws.chance(0.2)) {
            course.asking(new ProcessScored(Side.ASKING, draws.between(1, 5), null));
            course.answering(new ProcessScored(Side.ANSWERING, draws.between(2, 5), null));
            course.asking(new OutcomeRecorded(Side.ASKING, draws.chance(0.6), course.words.remark()));
        }
    }

}
