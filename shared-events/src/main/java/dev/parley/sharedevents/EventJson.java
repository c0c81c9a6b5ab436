package dev.parley.sharedevents;

import static java.util.stream.Collectors.toUnmodifiableMap;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Map;

/**
 * How an event's data is written as JSON and read back. Writing needs a
 * {@link NarrativeSeal}: a narrative in clear cannot be written.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper
        .builder(JsonFactory.builder().recyclerPool(JsonBuffers.POOL).build())
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .registerSubtypes(names())
        .build();

    private static final Map<String, Reading> READERS = readers(MAPPER);

    private static final Map<String, Reading> OUTLINE_READERS = readers(
            MAPPER.rebuild()
                .addMixIn(Narrative.class, UnreadNarrative.class)
                .addModule(new SimpleModule()
                    .addDeserializer(ReasonCode.class, new Interned<>(ReasonCode.class, ReasonCode::new))
                    .addDeserializer(PersonId.class, new Interned<>(PersonId.class, PersonId::new))
                    .addDeserializer(AccountId.class, new Interned<>(AccountId.class, AccountId::new))
                    .addDeserializer(LocalDate.class, new Interned<>(LocalDate.class, LocalDate::parse)))
                .build());

    /** Finding out how to read a class costs as much as reading it. */
    private record Reading(EventTypes.EventType type, ObjectReader reader) {
    }

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
        return read(READERS, type, schema, data);
    }

    /**
     * Reads the data of an entry, but no prose: what was said stands in the event as a
     * narrative that cannot be opened. For who keeps many events: equal people, accounts,
     * codes and days are one object.
     * @throws IllegalArgumentException if the type or its schema is unknown or the data
     * is not of that form
     */
    public static Event outline(String type, int schema, byte[] data) {
        return read(OUTLINE_READERS, type, schema, data);
    }

    private static Event read(Map<String, Reading> readers, String type, int schema, byte[] data) {
        Reading known = readers.get(type);
        if (known == null || known.type().schema() != schema) {
            throw new IllegalArgumentException("unknown event " + type + " of schema " + schema);
        }
        try {
            return known.reader().readValue(data);
        }
        catch (JacksonException ex) {
            throw new IllegalArgumentException("not the data of a " + type + " of schema " + schema, ex);
        }
    }

    /** An event within another one bears its stable name too. */
    private static NamedType[] names() {
        return EventTypes.all()
            .stream()
            .map(type -> new NamedType(type.payload(), type.name()))
            .toArray(NamedType[]::new);
    }

    private static Map<String, Reading> readers(JsonMapper mapper) {
        return EventTypes.all()
            .stream()
            .collect(toUnmodifiableMap(EventTypes.EventType::name,
                    type -> new Reading(type, mapper.readerFor(type.payload()))));
    }

}
