package dev.parley.sharedevents;

import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionCompleted;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.DecisionSuperseded;
import dev.parley.sharedevents.DecisionEvent.EscalationRaised;
import dev.parley.sharedevents.DecisionEvent.LastCallInterrupted;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.DecisionEvent.StanceRecorded;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.DuplicateJoined;
import dev.parley.sharedevents.RequestEvent.DuplicateParted;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestRerouted;
import dev.parley.sharedevents.RequestEvent.RequestRestored;
import dev.parley.sharedevents.RequestEvent.RequestReturned;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;

/** How far a negotiation has come. */
public enum State {

    OPEN, LAST_CALL, DECIDED, WITHDRAWN, DUPLICATE, SUPERSEDED;

    /** Whether it still waits for a decision. */
    public boolean isUndecided() {
        return this == OPEN || this == LAST_CALL;
    }

    /** Whether nothing is to be decided about it any more, unless it is restored. */
    public boolean isEnded() {
        return this == WITHDRAWN || this == DUPLICATE || this == SUPERSEDED;
    }

    public State after(NegotiationEvent event) {
        return switch (event) {
            case RequestEvent happened -> afterRequest(happened);
            case DecisionEvent happened -> afterDecision(happened);
            case ClaimEvent _, ObjectionEvent _, OptionEvent _, RestatementEvent _, OutcomeEvent _, CommentEvent _,
                    SuggestionEvent _, ReferenceEvent _, CorrectionEvent _ ->
                this;
        };
    }

    private State afterRequest(RequestEvent event) {
        return switch (event) {
            case RequestRaised _, RequestReturned _, RequestRestored _ -> OPEN;
            case RequestWithdrawn _ -> WITHDRAWN;
            case MarkedDuplicate _ -> DUPLICATE;
            case RequestRevised _, DemandAdded _, EffortEstimated _, DeciderAssigned _, RequestRerouted _,
                    ResponsibilityHandedOver _, DuplicateJoined _, DuplicateParted _ ->
                this;
        };
    }

    private State afterDecision(DecisionEvent event) {
        return switch (event) {
            case LastCallOpened _ -> LAST_CALL;
            case LastCallInterrupted _, RequestReopened _ -> OPEN;
            case RequestAccepted _, CounterOptionChosen _, RequestDeclined _, RequestDeferred _, DecisionOverridden _ ->
                DECIDED;
            case DecisionSuperseded _ -> SUPERSEDED;
            case EscalationRaised _, StanceRecorded _, DecisionCompleted _ -> this;
        };
    }

}
