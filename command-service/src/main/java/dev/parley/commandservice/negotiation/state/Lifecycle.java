package dev.parley.commandservice.negotiation.state;

import dev.parley.sharedevents.State;
import java.time.Instant;
import java.util.Objects;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.DecisionEvent.EscalationRaised;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.DecisionEvent.StanceRecorded;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import dev.parley.sharedevents.RequestEvent.RequestRestored;
import dev.parley.sharedevents.Role;
import org.jspecify.annotations.Nullable;

/**
 * Where the negotiation stands on its way to a decision.
 *
 * @param openSince when it was raised, or last taken up again
 * @param executiveSpoke whether an executive has taken a stance since then
 * @param duplicateOf the request that it was marked a duplicate of
 */
public record Lifecycle(State state, Instant openSince, @Nullable LastCall lastCall, boolean escalated,
        boolean executiveSpoke, @Nullable NegotiationId duplicateOf) {

    public static Lifecycle openSince(Instant at) {
        return new Lifecycle(State.OPEN, at, null, false, false, null);
    }

    public Lifecycle on(NegotiationEvent event, By by) {
        State next = state.after(event);
        return switch (event) {
            case RequestRestored _, RequestReopened _ -> openSince(by.at());
            case LastCallOpened opened ->
                new Lifecycle(next, openSince, new LastCall(opened.disposition(), opened.option(), opened.until()),
                        escalated, executiveSpoke, null);
            case EscalationRaised _ -> new Lifecycle(next, openSince, lastCall, true, executiveSpoke, duplicateOf);
            case StanceRecorded _ -> new Lifecycle(next, openSince, lastCall, escalated,
                    executiveSpoke || by.role() == Role.EXECUTIVE, duplicateOf);
            case MarkedDuplicate(NegotiationId of) ->
                new Lifecycle(next, openSince, null, escalated, executiveSpoke, of);
            default -> (next == state) ? this : new Lifecycle(next, openSince, null, escalated, executiveSpoke, null);
        };
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
