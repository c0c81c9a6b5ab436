package dev.parley.command.imports;

import java.util.ArrayList;
import java.util.List;

import dev.parley.events.ClaimEvent.ClaimAdded;
import dev.parley.events.ClaimEvent.Favours;
import dev.parley.events.ClaimId;
import dev.parley.events.DecisionEvent.CounterOptionChosen;
import dev.parley.events.DecisionEvent.DecisionSuperseded;
import dev.parley.events.DecisionEvent.Displacement;
import dev.parley.events.DecisionEvent.LastCallOpened;
import dev.parley.events.DecisionEvent.RequestAccepted;
import dev.parley.events.DecisionEvent.RequestDeclined;
import dev.parley.events.DecisionEvent.RequestDeferred;
import dev.parley.events.DecisionEvent.RequestReopened;
import dev.parley.events.DemandId;
import dev.parley.events.Ids;
import dev.parley.events.NegotiationEvent;
import dev.parley.events.OptionId;
import dev.parley.events.OutcomeEvent.DeliveryRecorded;
import dev.parley.events.Policy;
import dev.parley.events.Reason;
import dev.parley.events.ReasonCatalogue;
import dev.parley.events.ReasonCode;
import dev.parley.events.Reasoning;
import dev.parley.events.RequestEvent.DemandAdded;
import dev.parley.events.RequestEvent.ImportedFrom;
import dev.parley.events.RequestEvent.RequestRaised;
import dev.parley.events.RequestEvent.RequestReturned;
import dev.parley.events.RequestEvent.RequestWithdrawn;
import dev.parley.events.Side;
import dev.parley.events.Stake;
import dev.parley.personal.Directory;
import dev.parley.personal.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * Tells a step of history in the events of the domain; what it does not say stays open.
 */
final class ImportedEvents {

    private static final Displacement UNKNOWN = new Displacement(List.of(), null);

    private final Directory people;

    private final Policy policy;

    ImportedEvents(Directory people, Policy policy) {
        this.people = people;
        this.policy = policy;
    }

    List<NegotiationEvent> of(HistoryStep step) {
        return switch (step.kind()) {
            case RAISED -> raised(step);
            case LAST_CALL -> List.of(new LastCallOpened(null, null, null));
            case RETURNED -> List.of(new RequestReturned());
            case ACCEPTED -> List.of(new RequestAccepted(reasoning(step), UNKNOWN, false));
            case ACCEPTED_WITH_CHANGES -> List.of(new CounterOptionChosen(null, null, reasoning(step), UNKNOWN, false));
            case DECLINED -> List.of(new RequestDeclined(reasoning(step), null));
            case DEFERRED -> List.of(new RequestDeferred(reasoning(step), null, null));
            case WITHDRAWN -> List.of(new RequestWithdrawn(text(step.rationale())));
            case SUPERSEDED -> List.of(new DecisionSuperseded(null));
            case REOPENED -> List.of(new RequestReopened(List.of(), List.of(), text(step.rationale())));
            case DELIVERED -> List.of(new DeliveryRecorded(step.on(), text(step.link())));
        };
    }

    private List<NegotiationEvent> raised(HistoryStep step) {
        List<NegotiationEvent> events = new ArrayList<>();
        events.add(new RequestRaised(Narrative.of(String.valueOf(step.title())), null, null, new OptionId(Ids.next()),
                step.salesTeam(), step.productArea(), step.segment(), List.of(), null, null, policy,
                new ImportedFrom(step.ref(), text(step.link()))));
        if (step.account() != null) {
            events.add(
                    new DemandAdded(new DemandId(Ids.next()), people.account(step.account()), stake(step), null, null));
        }
        step.reasons().forEach(code -> events.add(claim(code)));
        return events;
    }

    private ClaimAdded claim(ReasonCode code) {
        Favours favours = ReasonCatalogue.find(code, policy).map(Reason::favours).orElse(Favours.YES);
        return new ClaimAdded(new ClaimId(Ids.next()), code, null, Side.ASKING, favours);
    }

    private Reasoning reasoning(HistoryStep step) {
        return new Reasoning(text(step.rationale()),
                (step.by() == null) ? List.of() : List.of(people.person(step.by())), step.on(), null, text(step.link()),
                step.reasons().stream().map(code -> new Reasoning.Ground(code, null)).toList(), null, null, null,
                List.of());
    }

    private static @Nullable Stake stake(HistoryStep step) {
        return (step.amount() == null || step.currency() == null) ? null
                : new Stake(step.amount(), step.currency(), null, null);
    }

    private static @Nullable Narrative text(@Nullable String text) {
        return (text == null) ? null : Narrative.of(text);
    }

}
