package dev.parley.commandservice.web.requests;

import dev.parley.sharedevents.NegotiationId;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How a request ends without a decision, and goes on. */
public final class EndBodies {

    private EndBodies() {
    }

    /** Why it is withdrawn. */
    @Schema(description = "Why it is withdrawn.")
    public record Withdrawal(
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Acme solved it themselves") String reason) {
    }

    /** Which one it is a duplicate of. */
    @Schema(description = "Which earlier request it is a duplicate of.")
    public record Duplicate(@NotNull @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e10",
            description = "The earlier request; it takes the demands over.") NegotiationId of) {
    }

    /** Which one it seems to be a duplicate of. */
    @Schema(description = "Which earlier request it seems to be a duplicate of, and why.")
    public record Suggestion(
            @NotNull @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e10",
                    description = "The earlier request.") NegotiationId of,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "The same export, asked for in March") String reason) {
    }

    /** Why it is no duplicate. */
    @Schema(description = "Why it is no duplicate.")
    public record Rejection(
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "That one is about another file") String reason) {
    }

    /** Why it goes on. */
    @Schema(description = "Why it goes on.")
    public record Restoration(
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "It was another problem after all") String reason) {
    }

}
