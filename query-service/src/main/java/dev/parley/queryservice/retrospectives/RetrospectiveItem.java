package dev.parley.queryservice.retrospectives;

import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.views.retrospectives.Retrospective;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A retrospective in a list. */
record RetrospectiveItem(String id, long version, RetrospectiveState state, LocalDate from, LocalDate to,
        @Schema(description = "The position of the log that its figures stand at.") long pinnedPosition,
        String openedBy, Instant openedAt, int participants, int findings, int actions,
        @Schema(description = "Actions that nobody has said to be done.") long openActions,
        @Nullable Instant closedAt) {

    static RetrospectiveItem of(Retrospective one, Names names) {
        var closed = one.closed();
        return new RetrospectiveItem(one.id().value(), one.version(), RetrospectiveState.of(one), one.from(), one.to(),
                one.position(), names.of(one.opened().by()), one.opened().at(), one.participants().size(),
                one.findings().size(), one.actions().size(), one.openActions().count(),
                closed == null ? null : closed.at());
    }

}
