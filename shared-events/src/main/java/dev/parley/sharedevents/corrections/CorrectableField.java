package dev.parley.sharedevents.corrections;

import dev.parley.sharedevents.NegotiationEvent;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A field of an event that is a fact about it.
 *
 * @param event the event that has it
 * @param name its name for callers; a dot leads into a value of several parts
 * @param pointer where it stands in the data of the entry, as a JSON pointer
 * @param choices the words that it can be, where it is one of a few
 * @param with the event with another value
 */
public record CorrectableField(Class<? extends NegotiationEvent> event, String name, String pointer, FieldKind kind,
        List<String> choices, BiFunction<NegotiationEvent, Object, NegotiationEvent> with) {

    /**
     * The event as it should have been.
     * @param value of the type that {@link #kind} says
     */
    public NegotiationEvent corrected(NegotiationEvent recorded, Object value) {
        return with.apply(recorded, value);
    }

}
