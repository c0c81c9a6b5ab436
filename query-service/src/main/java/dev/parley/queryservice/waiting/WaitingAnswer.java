package dev.parley.queryservice.waiting;

import dev.parley.queryservice.analytics.Excluded;
import dev.parley.sharedevents.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for the caller, the most pressing first. */
record WaitingAnswer(long position, Instant at, @Schema(description = "In which role the caller asked.") Role role,
        @Schema(description = "How many there are, whatever the limit.") int total,
        @Schema(description = "How many of them are overdue.") long overdue, Excluded excluded,
        List<WaitingAnswerItem> items,
        @Schema(description = "The cursor of the next page; null at the end.") @Nullable String next) {
}
