package dev.parley.queryservice.web.negotiation;

import static java.util.stream.Collectors.joining;

import dev.parley.queryservice.views.negotiations.Amendment;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.corrections.CorrectableFields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What was said later about an entry, which itself stays as it is.
 *
 * @param about the position of the entry that it is about
 * @param field what it corrects; null for a retraction
 * @param old what stood there before
 * @param oldUnread whether something stood there that cannot be read any more, or not by
 * the caller
 * @param value what stands there from then on
 * @param valueUnread whether that cannot be read any more, or not by the caller
 */
record Remark(Kind kind, long about, @Nullable String field, @Nullable String old, boolean oldUnread,
        @Nullable String value, boolean valueUnread, @Nullable String reason, String by, Role role, Instant at,
        long position) {

    /** What a remark does. */
    enum Kind {

        CORRECTION, RETRACTION

    }

    static Remark of(Amendment amendment, Reading reading) {
        long position = amendment.source().position();
        JsonNode old = value(amendment, reading.before(amendment), reading);
        JsonNode value = value(amendment, reading.data(position), reading);
        return new Remark(amendment.retraction() ? Kind.RETRACTION : Kind.CORRECTION, amendment.position(),
                amendment.field(), shown(old), old.isNull(), shown(value), value.isNull(),
                reading.recorded().text(position, "/reason"), reading.name(amendment.source().by()),
                amendment.source().role(), amendment.source().at(), position);
    }

    /** What is absent is missing, and what cannot be read is null. */
    private static JsonNode value(Amendment amendment, JsonNode data, Reading reading) {
        return amendment.field() == null ? MissingNode.getInstance()
                : CorrectableFields.find(reading.typeOf(amendment.position()), amendment.field())
                    .map(field -> reading.shown(amendment.position(), data).at(field.pointer()))
                    .orElse(MissingNode.getInstance());
    }

    private static @Nullable String shown(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return value.isArray() ? value.valueStream().map(JsonNode::asString).collect(joining(", ")) : value.asString();
    }

}
