package dev.parley.commandservice.web.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is sent and answered about how somebody looks at the page. */
public final class ViewBodies {

    private static final int NAME = 60;

    /** What fits into an address. */
    private static final int QUERY = 2000;

    private ViewBodies() {
    }

    /** How far one has seen the log. */
    @Schema(description = "How far one has seen the log.")
    public record SeenUpTo(
            @NotNull @Min(0) @Schema(example = "412", description = "What one is shown stands at it.") Long position,
            @Nullable @Schema(
                    description = "Whether one has looked at all of it, so that none of it is news.") Boolean all) {
    }

    /** What is news to one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "What is news to one.")
    public record NewsSince(
            @Nullable @Schema(example = "398",
                    description = "The position after which everything is news; absent on the first visit.") Long since,
            @Schema(description = "Whether one wants to be led through a first negotiation.") boolean guided) {
    }

    /** A way of looking at the board. */
    @Schema(description = "A way of looking at the board.")
    public record NewView(
            @NotNull @Size(min = 1, max = NAME) @Schema(example = "Late and large",
                    description = "One of one's own of this name is replaced.") String name,
            @Nullable @Size(max = QUERY) @Schema(example = "overdue=true&sort=-stake",
                    description = "What the address says behind the question mark; nothing if absent.") String query,
            @Nullable @Schema(description = "Whether everybody sees it.") Boolean shared) {
    }

    /** A view that is kept. */
    @Schema(description = "A view that is kept.")
    public record KeptView(@Schema(example = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11") String id) {
    }

}
