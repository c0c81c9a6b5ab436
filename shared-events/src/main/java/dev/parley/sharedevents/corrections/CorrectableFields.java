package dev.parley.sharedevents.corrections;

import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.NegotiationEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All fields that can be corrected. What an entry did (a disposition, the option chosen,
 * whether an objection blocks, an id, a side) is not among them.
 */
public final class CorrectableFields {

    private static final List<CorrectableField> ALL = Stream
        .of(RequestFields.ALL, ArgumentFields.ALL, DecisionFields.ALL, OutcomeFields.ALL)
        .flatMap(List::stream)
        .toList();

    private CorrectableFields() {
    }

    /** Those of one kind of event. */
    public static List<CorrectableField> of(Class<? extends NegotiationEvent> event) {
        return ALL.stream().filter(field -> field.event().equals(event)).toList();
    }

    /** Those of the event with this stable name. */
    public static List<CorrectableField> ofType(String type) {
        return ALL.stream().filter(field -> EventTypes.of(field.event()).orElseThrow().name().equals(type)).toList();
    }

    public static Optional<CorrectableField> find(Class<? extends NegotiationEvent> event, String name) {
        return of(event).stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The field of the event with this stable name. */
    public static Optional<CorrectableField> find(String type, String name) {
        return ofType(type).stream().filter(field -> field.name().equals(name)).findFirst();
    }

}
