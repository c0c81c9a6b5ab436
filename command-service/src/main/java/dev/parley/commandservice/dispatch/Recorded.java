package dev.parley.commandservice.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a command did, as the log has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What was recorded.")
public record Recorded(
        @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11",
                description = "What was created: the claim, objection, option …, or what it happened to.") String id,
        @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e10",
                description = "The negotiation; absent for what the whole team sets.") @Nullable String negotiationId,
        @Schema(example = "7", description = "How many events the stream has; for If-Match.") long version,
        @Schema(example = "1234",
                description = "The last position of the commit; for Parley-Min-Position.") long position) {
}
