package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.DecisionEvent;
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
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the decision came about: every decision in the order they were recorded, and what
 * led to the next one.
 *
 * @param lastCall the one that runs
 * @param escalated where an executive was asked to decide what is to be decided now
 * @param escalations every time that one was asked
 * @param takenUp where negotiation was last taken up again
 * @param supersededBy the later request; absent in imported history
 */
public record Decisions(List<Decision> all, @Nullable LastCall lastCall, @Nullable Source escalated,
        List<Source> escalations, List<StanceTaken> stances, @Nullable Source takenUp,
        @Nullable NegotiationId supersededBy) {

    static final Decisions NONE = new Decisions(List.of(), null, null, List.of(), List.of(), null, null);

    /** The first yes or no: a deferral does not stop the clock. */
    public Optional<Decision> firstDecisive() {
        for (Decision decision : all) {
            if (decision.isDecisive()) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }

    public Optional<Decision> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** How often it was deferred, by a decision or an override. */
    public long deferrals() {
        return all.stream().filter(decision -> !decision.isDecisive()).count();
    }

    /** Whether an executive has taken a stance since negotiation was last taken up. */
    public boolean executiveSpoke() {
        return stances.stream()
            .map(StanceTaken::source)
            .anyMatch(
                    said -> said.role() == Role.EXECUTIVE && (takenUp == null || said.position() > takenUp.position()));
    }

    Decisions apply(DecisionEvent event, Request request, Source source) {
        return switch (event) {
            case LastCallOpened opened -> called(LastCall.of(opened, source));
            case LastCallInterrupted _ -> this;
            case EscalationRaised _ -> new Decisions(all, lastCall, source, ImmutableLists.plus(escalations, source),
                    stances, takenUp, supersededBy);
            case RequestAccepted accepted -> plus(Decision.of(accepted, request.ask(), source));
            case CounterOptionChosen chosen -> plus(Decision.of(chosen, source));
            case RequestDeclined declined -> plus(Decision.of(declined, source));
            case RequestDeferred deferred -> plus(Decision.of(deferred, source));
            case DecisionOverridden override -> plus(Decision.of(override, request, source));
            case DecisionCompleted completed -> completed(completed, source);
            case StanceRecorded stance -> new Decisions(all, lastCall, escalated, escalations,
                    ImmutableLists.plus(stances, new StanceTaken(stance.stance(), source)), takenUp, supersededBy);
            case RequestReopened _ -> takenUp(source);
            case DecisionSuperseded(@Nullable NegotiationId by) ->
                new Decisions(all, lastCall, escalated, escalations, stances, takenUp, by);
        };
    }

    /** A last call runs in its state alone. */
    Decisions withoutLastCall() {
        return lastCall == null ? this : called(null);
    }

    private Decisions called(@Nullable LastCall call) {
        return new Decisions(all, call, escalated, escalations, stances, takenUp, supersededBy);
    }

    /** Negotiation goes on, as if it had been raised then. */
    Decisions takenUp(Source source) {
        return new Decisions(all, lastCall, null, escalations, stances, source, supersededBy);
    }

    private Decisions completed(DecisionCompleted event, Source source) {
        Decision completed = all.getLast().completed(event, source);
        return new Decisions(ImmutableLists.plus(all.subList(0, all.size() - 1), completed), lastCall, escalated,
                escalations, stances, takenUp, supersededBy);
    }

    private Decisions plus(Decision decision) {
        return new Decisions(ImmutableLists.plus(all, decision), lastCall, escalated, escalations, stances, takenUp,
                supersededBy);
    }

}
