package dev.parley.queryservice.guide;

import dev.parley.sharedevents.Side;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The next step of the caller's first negotiation. */
record GuideAnswer(long position, Instant at, @Schema(
        description = "Null for whoever has taken part in a decided negotiation, and for roles that argue for no side.") @Nullable Step step,
        @Schema(description = "The side that takes it; null if either can.") @Nullable Side side,
        @Schema(description = "Whether the caller can take it.") boolean own,
        @Schema(description = "Where; null as long as nothing was raised.") @Nullable String negotiationId,
        @Schema(description = "The negotiation's title; null if erased or not to be read.") @Nullable String title) {
}
