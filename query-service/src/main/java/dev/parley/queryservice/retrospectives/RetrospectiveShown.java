package dev.parley.queryservice.retrospectives;

import dev.parley.queryservice.web.Versioned;
import dev.parley.sharedevents.FigureName;
import dev.parley.sharedevents.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one retrospective, with the figures as they were when it was opened.
 */
record RetrospectiveShown(long position, Instant at, String id, long version, RetrospectiveState state, LocalDate from,
        LocalDate to, @Schema(description = "The position of the log that its figures stand at.") long pinnedPosition,
        String openedBy, Instant openedAt, List<ParticipantShown> participants,
        @Schema(description = "Whether somebody of sales and somebody of product has joined.") boolean bothSidesPresent,
        List<AgendaItemShown> agenda, List<FindingShown> findings, List<ActionShown> actions,
        @Nullable ClosingShown closing, @Schema(description = "As of pinnedPosition: they never move.") Figures figures,
        @Schema(description = "What the caller can do next.") List<String> allowed) implements Versioned {

    /** Somebody who joined. */
    record ParticipantShown(String person, Role as, Instant at) {
    }

    /**
     * What somebody wants to talk about; title and text are null if they were erased or
     * the caller may not read them.
     */
    record AgendaItemShown(String id, @Nullable FigureName figure, @Nullable String negotiation, @Nullable String title,
            @Nullable String text, String by, Instant at) {
    }

    /**
     * What was found; the text is null if it was erased or the caller may not read it.
     */
    record FindingShown(String id, @Nullable String text, @Nullable String reason, String by, Instant at, @Schema(
            description = "Whether the reason was given again since; null without a reason.") @Nullable Recurrence recurrence) {
    }

    /** What was agreed on. */
    record ActionShown(String id, @Nullable String text, Role ownerRole, LocalDate due, boolean overdue,
            String agreedBy, Instant agreedAt, @Nullable CompletionShown completion) {
    }

    /** Who said that an action was done. */
    record CompletionShown(String by, Instant at, @Nullable String note) {
    }

    /** Who ended it, and why nothing was agreed on if nothing was. */
    record ClosingShown(String by, Instant at, @Nullable String noActionBecause) {
    }

}
