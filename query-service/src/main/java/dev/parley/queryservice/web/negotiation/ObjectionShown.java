package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Objection;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The harm that an option would do, as somebody sees it.
 *
 * @param optionId the option that would do it; NONE is declining
 * @param integratedInto the option that avoids it
 * @param reason why it was resolved as it was
 * @param from the duplicate that it comes from
 */
record ObjectionShown(String id, String optionId, String code, boolean blocking, Objection.Status state,
        @Nullable String harm, @Nullable String argument, String by, Role role, Instant at, long position,
        @Nullable String integratedInto, @Nullable String reason, @Nullable String resolvedBy,
        @Nullable Instant resolvedAt, boolean retracted, @Nullable String from, List<Remark> remarks) {

    static ObjectionShown of(Objection objection, Reading reading) {
        Source raised = objection.raised();
        Source resolved = objection.resolved();
        return new ObjectionShown(objection.id().value(), objection.option().value(), objection.code().value(),
                objection.blocking(), objection.status(), reading.text(raised.position(), "/harm"),
                reading.text(raised.position(), "/argument"), reading.name(raised.by()), raised.role(), raised.at(),
                raised.position(), objection.into() == null ? null : objection.into().value(),
                resolved == null ? null : reading.text(resolved.position(), "/reason"),
                resolved == null ? null : reading.name(resolved.by()), resolved == null ? null : resolved.at(),
                objection.retracted(), objection.from() == null ? null : objection.from().value(),
                reading.remarks(raised.position()));
    }

}
