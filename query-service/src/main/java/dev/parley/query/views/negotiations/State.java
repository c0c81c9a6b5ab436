package dev.parley.query.views.negotiations;

import dev.parley.events.ClaimEvent;
import dev.parley.events.CorrectionEvent;
import dev.parley.events.DecisionEvent;
import dev.parley.events.DecisionEvent.CounterOptionChosen;
import dev.parley.events.DecisionEvent.DecisionOverridden;
import dev.parley.events.DecisionEvent.DecisionSuperseded;
import dev.parley.events.DecisionEvent.EscalationRaised;
import dev.parley.events.DecisionEvent.LastCallInterrupted;
import dev.parley.events.DecisionEvent.LastCallOpened;
import dev.parley.events.DecisionEvent.RequestAccepted;
import dev.parley.events.DecisionEvent.RequestDeclined;
import dev.parley.events.DecisionEvent.RequestDeferred;
import dev.parley.events.DecisionEvent.RequestReopened;
import dev.parley.events.DecisionEvent.StanceRecorded;
import dev.parley.events.NegotiationEvent;
import dev.parley.events.ObjectionEvent;
import dev.parley.events.OptionEvent;
import dev.parley.events.OutcomeEvent;
import dev.parley.events.RequestEvent;
import dev.parley.events.RequestEvent.DeciderAssigned;
import dev.parley.events.RequestEvent.DemandAdded;
import dev.parley.events.RequestEvent.EffortEstimated;
import dev.parley.events.RequestEvent.MarkedDuplicate;
import dev.parley.events.RequestEvent.RequestRaised;
import dev.parley.events.RequestEvent.RequestRerouted;
import dev.parley.events.RequestEvent.RequestRestored;
import dev.parley.events.RequestEvent.RequestReturned;
import dev.parley.events.RequestEvent.RequestRevised;
import dev.parley.events.RequestEvent.RequestWithdrawn;
import dev.parley.events.RequestEvent.ResponsibilityHandedOver;
import dev.parley.events.RestatementEvent;

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

    State after(NegotiationEvent event) {
        return switch (event) {
            case RequestEvent happened -> afterRequest(happened);
            case DecisionEvent happened -> afterDecision(happened);
            case ClaimEvent _, ObjectionEvent _, OptionEvent _, RestatementEvent _, OutcomeEvent _, CorrectionEvent _ ->
                this;
        };
    }

    private State afterRequest(RequestEvent event) {
        return switch (event) {
            case RequestRaised _, RequestReturned _, RequestRestored _ -> OPEN;
            case RequestWithdrawn _ -> WITHDRAWN;
            case MarkedDuplicate _ -> DUPLICATE;
            case RequestRevised _, DemandAdded _, EffortEstimated _, DeciderAssigned _, RequestRerouted _,
                    ResponsibilityHandedOver _ ->
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
            case EscalationRaised _, StanceRecorded _ -> this;
        };
    }

}
