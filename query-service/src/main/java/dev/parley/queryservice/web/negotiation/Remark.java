package dev.parley.queryservice.web.negotiation;

import static java.util.stream.Collectors.joining;

import dev.parley.queryservice.views.negotiations.Mark;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.corrections.CorrectableFields;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was said later about an entry, which itself stays as it is.
 *
 * @param about the position of the entry that it is about
 * @param field what it corrects; null for a retraction
 * @param old what stood there before
 * @param value what stands there from then on
 */
record Remark(Kind kind, long about, @Nullable String field, @Nullable String old, @Nullable String value,
        @Nullable String reason, String by, Role role, Instant at, long position) {

    /** What a remark does. */
    enum Kind {

        CORRECTION, RETRACTION

    }

    static Remark of(Mark mark, Reading reading) {
        long position = mark.source().position();
        return new Remark(mark.retraction() ? Kind.RETRACTION : Kind.CORRECTION, mark.position(), mark.field(),
                value(mark, reading.before(mark), reading), value(mark, reading.data(position), reading),
                reading.recorded().text(position, "/reason"), reading.name(mark.source().by()), mark.source().role(),
                mark.source().at(), position);
    }

    private static @Nullable String value(Mark mark, JsonNode data, Reading reading) {
        return mark.field() == null ? null
                : CorrectableFields.find(reading.typeOf(mark.position()), mark.field())
                    .map(field -> shown(data.at(field.pointer())))
                    .orElse(null);
    }

    private static @Nullable String shown(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        return value.isArray() ? value.valueStream().map(JsonNode::asString).collect(joining(", ")) : value.asString();
    }

}
