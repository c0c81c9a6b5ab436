package dev.parley.events;

import static java.util.stream.Collectors.toUnmodifiableMap;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;

/**
 * How an event's data is written as JSON and read back. Writing needs a
 * {@link dev.parley.personal.Vault} that seals: a narrative in clear cannot be written.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();

    /**
     * By the event's name: finding out how to read a class costs as much as reading it.
     */
    private static final Map<String, ObjectReader> READERS = EventTypes.all()
        .stream()
        .collect(toUnmodifiableMap(EventTypes.EventType::name, type -> MAPPER.readerFor(type.payload())));

    private EventJson() {
    }

    public static JsonMapper mapper() {
        return MAPPER;
    }

    /**
     * Reads the data of an entry.
     * @throws IllegalArgumentException if the type or its schema is unknown or the data
     * is not of that form
     */
    public static Event read(String type, int schema, byte[] data) {
        EventTypes.EventType known = EventTypes.named(type)
            .filter(candidate -> candidate.schema() == schema)
            .orElseThrow(() -> new IllegalArgumentException("unknown event " + type + " of schema " + schema));
        try {
            return Objects.requireNonNull(READERS.get(known.name())).readValue(data);
        }
        catch (JacksonException ex) {
            throw new IllegalArgumentException("not the data of a " + type + " of schema " + schema, ex);
        }
    }

}
