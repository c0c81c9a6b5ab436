package dev.parley.commandservice.imports;

import java.util.ArrayList;
import java.util.List;

import dev.parley.personaldata.NewNames;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionSuperseded;
import dev.parley.sharedevents.DecisionEvent.Displacement;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.ImportedFrom;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestRestored;
import dev.parley.sharedevents.RequestEvent.RequestReturned;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.Stake;
import dev.parley.sharedevents.corrections.CorrectableField;
import dev.parley.sharedevents.corrections.CorrectableFields;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * Tells a step of history in the events of the domain; what it does not say stays open.
 */
final class ImportedEvents {

    private static final Displacement UNKNOWN = new Displacement(List.of(), null);

    private static final Narrative BECAUSE = Narrative.of("A later import says so.");

    private final NewNames people;

    private final Refs refs;

    private final Policy policy;

    ImportedEvents(NewNames people, Refs refs, Policy policy) {
        this.people = people;
        this.refs = refs;
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
            case DUPLICATE -> List.of(new MarkedDuplicate(requireNonNull(other(step))));
            case SUPERSEDED -> List.of(new DecisionSuperseded(other(step)));
            case REOPENED -> List.of(new RequestReopened(List.of(), List.of(), text(step.rationale())));
            case RESTORED -> List.of(new RequestRestored(text(step.rationale())));
            case DELIVERED -> List.of(new DeliveryRecorded(step.on(), text(step.link())));
        };
    }

    /** What a later file says otherwise; several of one entry build on each other. */
    List<NegotiationEvent> corrections(ImportedSoFar before, List<Correction> corrections) {
        List<NegotiationEvent> events = new ArrayList<>(before.events());
        List<NegotiationEvent> made = new ArrayList<>();
        for (Correction correction : corrections) {
            NegotiationEvent corrected = corrected(events.get(correction.seq()), correction);
            events.set(correction.seq(), corrected);
            made.add(new EntryCorrected(before.entries().get(correction.seq()).position(), correction.seq(),
                    correction.field(), corrected, BECAUSE));
        }
        return made;
    }

    private NegotiationEvent corrected(NegotiationEvent event, Correction correction) {
        CorrectableField field = CorrectableFields.find(event.getClass(), correction.field()).orElseThrow();
        Object value = switch (field.kind()) {
            case TITLE, TEXT -> Narrative.of(correction.value().toString());
            case ACCOUNT -> people.account(correction.value().toString());
            default -> correction.value();
        };
        return field.corrected(event, value);
    }

    private List<NegotiationEvent> raised(HistoryStep step) {
        RequestFacts facts = requireNonNull(step.facts());
        List<NegotiationEvent> events = new ArrayList<>();
        events.add(new RequestRaised(Narrative.of(facts.title()), null, null, new OptionId(Ids.next()),
                facts.salesTeam(), facts.productArea(), facts.segment(), List.of(), null, null, policy,
                new ImportedFrom(step.ref(), text(facts.link()))));
        if (facts.account() != null) {
            events.add(new DemandAdded(new DemandId(Ids.next()), people.account(facts.account()), stake(facts), null,
                    null));
        }
        facts.reasons().forEach(code -> events.add(claim(code)));
        return events;
    }

    private @Nullable NegotiationId other(HistoryStep step) {
        return (step.other() == null) ? null : refs.of(step.other());
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

    private static @Nullable Stake stake(RequestFacts facts) {
        return (facts.amount() == null || facts.currency() == null) ? null
                : new Stake(facts.amount(), facts.currency(), null, null);
    }

    private static @Nullable Narrative text(@Nullable String text) {
        return (text == null) ? null : Narrative.of(text);
    }

}
