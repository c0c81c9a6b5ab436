package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Mark;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said later about an entry, which itself stays as it is.
 *
 * @param about the position of the entry that it is about
 * @param field what it corrects; null for a retraction
 * @param value what should stand there
 */
record Remark(Kind kind, long about, @Nullable String field, @Nullable String value, @Nullable String reason, String by,
        Role role, Instant at, long position) {

    /** What a remark does. */
    enum Kind {

        CORRECTION, RETRACTION

    }

    static Remark of(Mark mark, Reading reading) {
        long position = mark.source().position();
        return new Remark(mark.retraction() ? Kind.RETRACTION : Kind.CORRECTION, mark.position(),
                reading.text(position, "/field"), reading.text(position, "/value"), reading.text(position, "/reason"),
                reading.name(mark.source().by()), mark.source().role(), mark.source().at(), position);
    }

}
