package dev.parley.queryservice.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.eventlog.Entry;
import dev.parley.queryservice.prose.Names;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.RetrospectiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That something happened: what, where and by whom, without a word of what was said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LiveEvent(@Schema(example = "1234") long position, @Schema(example = "ObjectionRaised") String type,
        @Schema(description = "Absent outside of negotiations.") @Nullable String negotiationId,
        @Schema(description = "Absent outside of retrospectives.") @Nullable String retrospectiveId,
        @Schema(description = "How many events the stream has with this one.", example = "7") long version,
        Instant occurredAt, Actor actor) {

    /** Who did it, by login, and in which role. */
    public record Actor(@Schema(example = "product") String id, @Schema(example = "PRODUCT") String role) {
    }

    static LiveEvent of(Entry entry, Names names) {
        return new LiveEvent(entry.position(), entry.type(), stream(entry, NegotiationEvent.class),
                stream(entry, RetrospectiveEvent.class), entry.seq() + 1, entry.occurredAt(),
                new Actor(names.of(new PersonId(entry.actor().id())), entry.actor().role()));
    }

    private static @Nullable String stream(Entry entry, Class<?> kind) {
        return EventTypes.named(entry.type()).filter(type -> kind.isAssignableFrom(type.payload())).isPresent()
                ? entry.stream() : null;
    }

}
