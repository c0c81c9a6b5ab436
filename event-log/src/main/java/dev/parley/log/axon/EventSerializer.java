package dev.parley.log.axon;

import dev.parley.events.Event;
import dev.parley.events.EventJson;
import dev.parley.events.EventTypes;
import dev.parley.events.EventTypes.EventType;
import java.util.Optional;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** Writes and reads events as {@link EventJson} does, under their stable names. */
public final class EventSerializer extends Jackson3Serializer {

    public EventSerializer() {
        super(Jackson3Serializer.builder());
    }

    @Override
    protected ObjectWriter getWriter() {
        return EventJson.mapper().writer();
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return Event.class.isAssignableFrom(type) ? EventJson.mapper().readerFor(type) : super.getReader(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        Optional<EventType> event = type == null ? Optional.empty() : EventTypes.of(type);
        return event
            .<SerializedType>map(known -> new SimpleSerializedType(known.name(), String.valueOf(known.schema())))
            .orElseGet(() -> super.typeForClass(type));
    }

    /** An event of a schema that nothing here reads is unknown, not read as another. */
    @Override
    public Class<?> classForType(SerializedType type) {
        Optional<EventType> event = EventTypes.named(type.getName());
        if (event.isEmpty()) {
            return super.classForType(type);
        }
        return event.filter(known -> String.valueOf(known.schema()).equals(type.getRevision()))
            .<Class<?>>map(EventType::payload)
            .orElse(UnknownSerializedType.class);
    }

}
