package dev.parley.commandservice.negotiation.commands;

import java.time.LocalDate;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OutcomeEvent.Confidence;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.rules.Operation;
import org.jspecify.annotations.Nullable;

/** About what came of a decision. */
public sealed interface OutcomeCommand extends NegotiationCommand {

    @Override
    default Operation operation() {
        return switch (this) {
            case RecordDelivery _ -> Operation.RECORD_DELIVERY;
            case RecordDealOutcome _ -> Operation.RECORD_DEAL_OUTCOME;
            case ScoreProcess _ -> Operation.SCORE_PROCESS;
            case RecordOutcome _ -> Operation.RECORD_OUTCOME;
        };
    }

    /** One of the two dates, or both. */
    record RecordDelivery(NegotiationId negotiation, By by, @Nullable LocalDate plannedOn,
            @Nullable LocalDate deliveredOn, @Nullable Narrative link) implements OutcomeCommand {
    }

    /**
     * @param on today, if absent
     */
    record RecordDealOutcome(NegotiationId negotiation, By by, AccountId account, DealOutcome outcome,
            @Nullable LocalDate on, @Nullable Narrative source,
            @Nullable Confidence confidence) implements OutcomeCommand {
    }

    /**
     * @param score from 1 to 5
     */
    record ScoreProcess(NegotiationId negotiation, By by, int score,
            @Nullable Narrative note) implements OutcomeCommand {
    }

    record RecordOutcome(NegotiationId negotiation, By by, boolean cameTrue,
            @Nullable Narrative note) implements OutcomeCommand {
    }

}
