package dev.parley.commandservice.web.options;

import dev.parley.commandservice.negotiation.commands.OptionCommand.OptionAnswer;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said about counter-options. */
public final class OptionBodies {

    private OptionBodies() {
    }

    /** Another way to solve the problem. */
    @Schema(description = "Another way to solve the stated problem.")
    public record NewOption(@NotNull @Size(max = Limits.TEXT) @Schema(example = "A scheduled export") String summary,
            @Nullable @Size(max = Limits.TEXT) @Schema(
                    example = "The figures are there every morning, without anybody's doing") String solvesProblem,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Part of the open data promise") String strategyFit,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Not in real time") String tradeOffs) {
    }

    /** What the asking side says to a counter-option. */
    @Schema(description = "What the asking side says to a counter-option.")
    public record OptionResponse(@NotNull @Schema(example = "ACCEPTED") OptionAnswer answer, @Nullable @Schema(
            example = "CUSTOMER", defaultValue = "REP",
            description = "Whose answer it is: the customer's own, or the representative's for them.") AnsweredBy answeredBy,
            @Nullable @Size(max = Limits.TEXT) @Schema(example = "Mornings are early enough") String reason) {
    }

}
