package dev.parley.sharedevents.corrections;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.DecisionEvent.DecisionCompleted;
import dev.parley.sharedevents.DecisionEvent.EscalationRaised;
import dev.parley.sharedevents.DecisionEvent.StanceRecorded;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.EventTypes.EventType;
import dev.parley.sharedevents.ObjectionEvent;
import dev.parley.sharedevents.OptionEvent;
import dev.parley.sharedevents.OutcomeEvent;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.RequestEvent.RequestRerouted;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import dev.parley.sharedevents.RestatementEvent;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggested;
import java.util.List;
import java.util.Set;

/**
 * What can be taken back by retracting it. What a negotiation's course hangs on cannot: a
 * request is withdrawn, what ended is restored, a decision overridden, reopened or
 * superseded, a responsibility handed back, a correction corrected again.
 */
public final class Retractable {

    private static final List<Class<?>> KINDS = List.of(ClaimEvent.class, ObjectionEvent.class, OptionEvent.class,
            RestatementEvent.class, OutcomeEvent.class, CommentAdded.class, DuplicateSuggested.class, DemandAdded.class,
            EffortEstimated.class, DeciderAssigned.class, RequestRerouted.class, RequestRevised.class,
            EscalationRaised.class, StanceRecorded.class, DecisionCompleted.class);

    private static final Set<String> TYPES = EventTypes.all()
        .stream()
        .filter(type -> is(type.payload()))
        .map(EventType::name)
        .collect(toUnmodifiableSet());

    private Retractable() {
    }

    /** Whether events of this kind can be. */
    public static boolean is(Class<?> event) {
        return KINDS.stream().anyMatch(kind -> kind.isAssignableFrom(event));
    }

    /** Whether those of this stable name can be. */
    public static boolean isType(String type) {
        return TYPES.contains(type);
    }

}
