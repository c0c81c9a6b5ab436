package dev.parley.sharedevents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of a decision: delivery, deals, and how it looks in hindsight. */
public sealed interface OutcomeEvent extends NegotiationEvent {

    record DeliveryPlanned(LocalDate on, @Nullable Narrative link) implements OutcomeEvent {
    }

    record DeliveryRecorded(LocalDate on, @Nullable Narrative link) implements OutcomeEvent {
    }

    record DealOutcomeRecorded(AccountId account, DealOutcome outcome, LocalDate on, @Nullable Narrative source,
            @Nullable Confidence confidence) implements OutcomeEvent {
    }

    /**
     * @param score from 1 to 5: how the decision was made, hidden until both sides have
     * said
     */
    record ProcessScored(Side side, int score, @Nullable Narrative note) implements OutcomeEvent {
    }

    /** Whether what was expected came true, as one side sees it. */
    record OutcomeRecorded(Side side, boolean cameTrue, @Nullable Narrative note) implements OutcomeEvent {
    }

    /** What became of a deal. */
    enum DealOutcome {

        WON, LOST, CHURNED, STAYED, UNKNOWN

    }

    /** How sure the source is. */
    enum Confidence {

        HIGH, MEDIUM, LOW

    }

}
