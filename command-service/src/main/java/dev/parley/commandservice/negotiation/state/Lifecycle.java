package dev.parley.commandservice.negotiation.state;

import java.time.Instant;
import java.util.Objects;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.DecisionEvent;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
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
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.RequestEvent;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestRerouted;
import dev.parley.sharedevents.RequestEvent.RequestRestored;
import dev.parley.sharedevents.RequestEvent.RequestReturned;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import dev.parley.sharedevents.Role;
import org.jspecify.annotations.Nullable;

/**
 * Where the negotiation stands on its way to a decision.
 *
 * @param openSince when it was raised, or last taken up again
 * @param executiveSpoke whether an executive has taken a stance since then
 */
public record Lifecycle(State state, Instant openSince, @Nullable LastCall lastCall, boolean escalated,
        boolean executiveSpoke) {

    public static Lifecycle openSince(Instant at) {
        return new Lifecycle(State.OPEN, at, null, false, false);
    }

    public Lifecycle on(NegotiationEvent event, By by) {
        return switch (event) {
            case RequestEvent about -> on(about, by);
            case DecisionEvent about -> on(about, by);
            default -> this;
        };
    }

    private Lifecycle on(RequestEvent event, By by) {
        return switch (event) {
            case RequestRestored _ -> openSince(by.at());
            case RequestReturned _ -> now(State.OPEN);
            case RequestWithdrawn _ -> now(State.WITHDRAWN);
            case MarkedDuplicate _ -> now(State.DUPLICATE);
            case RequestRaised _, RequestRevised _, DemandAdded _, EffortEstimated _, DeciderAssigned _,
                    RequestRerouted _, ResponsibilityHandedOver _ ->
                this;
        };
    }

    private Lifecycle on(DecisionEvent event, By by) {
        return switch (event) {
            case LastCallOpened opened -> new Lifecycle(State.LAST_CALL, openSince,
                    new LastCall(opened.disposition(), opened.option(), opened.until()), escalated, executiveSpoke);
            case LastCallInterrupted _ -> now(State.OPEN);
            case EscalationRaised _ -> new Lifecycle(state, openSince, lastCall, true, executiveSpoke);
            case StanceRecorded _ ->
                new Lifecycle(state, openSince, lastCall, escalated, executiveSpoke || by.role() == Role.EXECUTIVE);
            case RequestAccepted _, CounterOptionChosen _, RequestDeclined _, RequestDeferred _, DecisionOverridden _ ->
                now(State.DECIDED);
            case RequestReopened _ -> openSince(by.at());
            case DecisionSuperseded _ -> now(State.SUPERSEDED);
        };
    }

    private Lifecycle now(State next) {
        return new Lifecycle(next, openSince, null, escalated, executiveSpoke);
    }

    /**
     * What is about to be decided.
     *
     * @param until when it runs out; absent in imported history
     */
    public record LastCall(@Nullable Disposition disposition, @Nullable OptionId option, @Nullable Instant until) {

        public boolean isFor(Disposition disposition, @Nullable OptionId option) {
            boolean same = disposition == this.disposition && Objects.equals(option, this.option);
            return same || this.disposition == null;
        }

        public boolean runsAt(Instant at) {
            return until != null && at.isBefore(until);
        }

    }

}
