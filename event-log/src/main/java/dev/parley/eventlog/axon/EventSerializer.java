package dev.parley.eventlog.axon;

import java.util.Optional;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events under their stable names, with the number of their schema as Axon's
 * revision. Refuses whatever has no such name, so that no class name gets into the log.
 */
public final class EventSerializer extends Jackson3Serializer {

    /** A stable name, and the number of the form in which it is written today. */
    public record EventName(String name, int schema) {

        String revision() {
            return Integer.toString(schema);
        }

    }

    /**
     * Which class has which name.
     *
     * @param nameOf the name of a class of events
     * @param classOf the class that a name stands for
     */
    public record EventNames(Function<Class<?>, Optional<EventName>> nameOf,
            Function<String, Optional<? extends Class<?>>> classOf) {
    }

    private final JsonMapper mapper;

    private final EventNames names;

    /**
     * A serializer for the events that have these names.
     * @param mapper writes and reads their data
     */
    public EventSerializer(JsonMapper mapper, EventNames names) {
        super(Jackson3Serializer.builder());
        this.mapper = mapper;
        this.names = names;
    }

    @Override
    protected ObjectWriter getWriter() {
        return mapper.writer();
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return type == MetaData.class ? super.getReader(type) : mapper.readerFor(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || type == Void.class || type == void.class || type == MetaData.class) {
            return super.typeForClass(type);
        }
        EventName name = nameOf(type)
            .orElseThrow(() -> new SerializationException(type.getName() + " has no name in the log"));
        return new SimpleSerializedType(name.name(), name.revision());
    }

    /**
     * Unknown if there is no such name.
     * @throws SerializationException if the schema is not today's, not even after
     * upcasting
     */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.equals(SerializedType.emptyType()) || type.getName().equals(MetaData.class.getName())) {
            return super.classForType(type);
        }
        Optional<? extends Class<?>> known = names.classOf.apply(type.getName());
        known.flatMap(this::nameOf).map(EventName::revision).ifPresent(today -> {
            if (!today.equals(type.getRevision())) {
                throw new SerializationException(
                        type.getName() + " of schema " + type.getRevision() + " is not known, only of " + today);
            }
        });
        return known.isPresent() ? known.get() : UnknownSerializedType.class;
    }

    private Optional<EventName> nameOf(Class<?> type) {
        return names.nameOf.apply(type);
    }

}
