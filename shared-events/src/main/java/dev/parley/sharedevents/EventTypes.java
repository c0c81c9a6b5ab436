package dev.parley.sharedevents;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.parley.sharedevents.ClaimEvent.*;
import dev.parley.sharedevents.CommentEvent.*;
import dev.parley.sharedevents.CorrectionEvent.*;
import dev.parley.sharedevents.DecisionEvent.*;
import dev.parley.sharedevents.ErasureEvent.*;
import dev.parley.sharedevents.ObjectionEvent.*;
import dev.parley.sharedevents.OptionEvent.*;
import dev.parley.sharedevents.OutcomeEvent.*;
import dev.parley.sharedevents.PeopleEvent.*;
import dev.parley.sharedevents.PolicyEvent.*;
import dev.parley.sharedevents.ReadingEvent.*;
import dev.parley.sharedevents.ReferenceEvent.*;
import dev.parley.sharedevents.RequestEvent.*;
import dev.parley.sharedevents.RestatementEvent.*;
import dev.parley.sharedevents.RetrospectiveEvent.*;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggested;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggestionDeclined;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names under which events stand in the log. They never change, whatever the classes
 * are called.
 */
public final class EventTypes {

    /**
     * A stable name, the number of the event's current form, and the class that reads it.
     */
    public record EventType(String name, int schema, Class<? extends Event> payload) {
    }

    private static final List<EventType> ALL = List.of(type("RequestRaised", 1, RequestRaised.class),
            type("RequestRevised", 1, RequestRevised.class), type("DemandAdded", 1, DemandAdded.class),
            type("EffortEstimated", 1, EffortEstimated.class), type("DeciderAssigned", 1, DeciderAssigned.class),
            type("RequestRerouted", 1, RequestRerouted.class),
            type("ResponsibilityHandedOver", 1, ResponsibilityHandedOver.class),
            type("RequestReturned", 1, RequestReturned.class), type("RequestWithdrawn", 1, RequestWithdrawn.class),
            type("MarkedDuplicate", 1, MarkedDuplicate.class), type("DuplicateJoined", 1, DuplicateJoined.class),
            type("DuplicateParted", 1, DuplicateParted.class), type("RequestRestored", 1, RequestRestored.class),
            type("ClaimAdded", 1, ClaimAdded.class), type("EvidenceAttached", 1, EvidenceAttached.class),
            type("ClaimChallenged", 1, ClaimChallenged.class), type("ClaimSubstantiated", 1, ClaimSubstantiated.class),
            type("ClaimConceded", 1, ClaimConceded.class), type("ClaimDisputed", 1, ClaimDisputed.class),
            type("ObjectionRaised", 1, ObjectionRaised.class),
            type("ObjectionIntegrated", 1, ObjectionIntegrated.class),
            type("ObjectionWithdrawn", 1, ObjectionWithdrawn.class),
            type("ObjectionOverruled", 1, ObjectionOverruled.class),
            type("CounterOptionProposed", 1, CounterOptionProposed.class),
            type("CounterOptionAccepted", 1, CounterOptionAccepted.class),
            type("CounterOptionRejected", 1, CounterOptionRejected.class), type("CaseRestated", 1, CaseRestated.class),
            type("RestatementConfirmed", 1, RestatementConfirmed.class),
            type("RestatementRejected", 1, RestatementRejected.class), type("LastCallOpened", 1, LastCallOpened.class),
            type("LastCallInterrupted", 1, LastCallInterrupted.class),
            type("EscalationRaised", 1, EscalationRaised.class), type("RequestAccepted", 1, RequestAccepted.class),
            type("CounterOptionChosen", 1, CounterOptionChosen.class),
            type("RequestDeclined", 1, RequestDeclined.class), type("RequestDeferred", 1, RequestDeferred.class),
            type("DecisionCompleted", 1, DecisionCompleted.class),
            type("DecisionOverridden", 1, DecisionOverridden.class), type("StanceRecorded", 1, StanceRecorded.class),
            type("RequestReopened", 1, RequestReopened.class), type("DecisionSuperseded", 1, DecisionSuperseded.class),
            type("DeliveryPlanned", 1, DeliveryPlanned.class), type("DeliveryRecorded", 1, DeliveryRecorded.class),
            type("DealOutcomeRecorded", 1, DealOutcomeRecorded.class), type("ProcessScored", 1, ProcessScored.class),
            type("OutcomeRecorded", 1, OutcomeRecorded.class), type("CommentAdded", 1, CommentAdded.class),
            type("MentionAcknowledged", 1, MentionAcknowledged.class),
            type("DuplicateSuggested", 1, DuplicateSuggested.class),
            type("DuplicateSuggestionDeclined", 1, DuplicateSuggestionDeclined.class),
            type("ReferenceLinked", 1, ReferenceLinked.class), type("ReferenceRemoved", 1, ReferenceRemoved.class),
            type("EntryCorrected", 1, EntryCorrected.class), type("EntryRetracted", 1, EntryRetracted.class),
            type("PolicyChanged", 1, PolicyChanged.class), type("CapacitySet", 1, CapacitySet.class),
            type("ImportMappingSet", 1, ImportMappingSet.class),
            type("ReferenceAddressSet", 1, ReferenceAddressSet.class),
            type("RetrospectiveOpened", 1, RetrospectiveOpened.class),
            type("RetrospectiveJoined", 1, RetrospectiveJoined.class),
            type("AgendaItemAdded", 1, AgendaItemAdded.class), type("FindingNoted", 1, FindingNoted.class),
            type("ActionAgreed", 1, ActionAgreed.class), type("ActionCompleted", 1, ActionCompleted.class),
            type("RetrospectiveClosed", 1, RetrospectiveClosed.class),
            type("ErasureRequested", 1, ErasureRequested.class), type("ErasureApproved", 1, ErasureApproved.class),
            type("ErasureCompleted", 1, ErasureCompleted.class), type("HoldPlaced", 1, HoldPlaced.class),
            type("HoldReleased", 1, HoldReleased.class), type("PersonAdmitted", 1, PersonAdmitted.class),
            type("RolesChanged", 1, RolesChanged.class), type("PersonSuspended", 1, PersonSuspended.class),
            type("PersonReinstated", 1, PersonReinstated.class), type("RolesObserved", 1, RolesObserved.class),
            type("NarrativeRead", 1, NarrativeRead.class), type("LogExported", 1, LogExported.class));

    private static final Map<String, EventType> BY_NAME = ALL.stream()
        .collect(toUnmodifiableMap(EventType::name, Function.identity()));

    private static final Map<Class<?>, EventType> BY_PAYLOAD = ALL.stream()
        .collect(toUnmodifiableMap(EventType::payload, Function.identity()));

    private EventTypes() {
    }

    public static List<EventType> all() {
        return ALL;
    }

    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Optional<EventType> of(Class<?> payload) {
        return Optional.ofNullable(BY_PAYLOAD.get(payload));
    }

    private static EventType type(String name, int schema, Class<? extends Event> payload) {
        return new EventType(name, schema, payload);
    }

}
