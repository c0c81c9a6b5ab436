package dev.parley.commandservice.web.objections;

import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ObjectionOutcome;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said about objections. */
public final class ObjectionBodies {

    private ObjectionBodies() {
    }

    /** The harm that something would do. */
    @Schema(description = "The harm that an option would do, or that declining would do.")
    public record NewObjection(@Nullable @Schema(example = "NONE",
            description = "The option that would do the harm; the ask if absent, NONE for declining.") OptionId optionId,
            @NotNull @Schema(example = "G06") ReasonCode code,
            @Nullable @Size(max = Limits.TEXT) @Schema(
                    example = "Every tenant could read the others' reports") String harm,
            @Nullable @Size(max = Limits.TEXT) @Schema(
                    example = "The export runs outside the tenant's boundary") String argument,
            @Nullable @Schema(example = "true", defaultValue = "false",
                    description = "Whether the option cannot be accepted while this stands.") Boolean blocking) {
    }

    /** How an objection ends. */
    @Schema(description = "How an objection ends.")
    public record ObjectionResolution(@NotNull @Schema(example = "INTEGRATED") ObjectionOutcome outcome,
            @Nullable @Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e12",
                    description = "The option that it is integrated into.") OptionId optionId,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "The scheduled export stays inside") String reason) {
    }

}
