package dev.parley.commandservice.recording;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;

/** Who did something, as the meta data of an event. */
public final class ByMetaData {

    private ByMetaData() {
    }

    /**
     * Applies the event to the aggregate that is handling a command, as done by this one.
     */
    public static void apply(Object event, By by) {
        AggregateLifecycle.apply(event, of(by));
    }

    public static MetaData of(By by) {
        return MetaData.from(Map.of(EventMetaData.ACTOR, by.person().value(), EventMetaData.ROLE, by.role().name(),
                EventMetaData.OCCURRED_AT, by.at().toString()));
    }

    /**
     * Reads it back; the time is the message's own if the meta data does not tell.
     * @throws NullPointerException if it does not say who did it, or in which role
     */
    public static By read(EventMessage<?> message) {
        Object at = message.getMetaData().get(EventMetaData.OCCURRED_AT);
        return new By(new PersonId(text(message, EventMetaData.ACTOR)), Role.valueOf(text(message, EventMetaData.ROLE)),
                (at == null) ? message.getTimestamp() : Instant.parse(at.toString()));
    }

    private static String text(EventMessage<?> message, String key) {
        return Objects.requireNonNull(message.getMetaData().get(key), key).toString();
    }

}
