package dev.parley.sharedevents.corrections;

import dev.parley.sharedevents.NegotiationEvent;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

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

    /** What it says there; null if it has nothing there. */
    public @Nullable Object present(NegotiationEvent recorded) {
        Object at = recorded;
        for (String part : pointer.substring(1).split("/", -1)) {
            at = at instanceof Record record ? component(record, part) : null;
        }
        return at;
    }

    private static @Nullable Object component(Record record, String name) {
        try {
            return record.getClass().getMethod(name).invoke(record);
        }
        catch (ReflectiveOperationException ex) {
            throw new IllegalStateException(record.getClass() + " has no component " + name, ex);
        }
    }

}
