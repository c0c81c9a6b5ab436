package dev.parley.commandservice.web.people;

import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What is sent about mails to oneself, and what is answered. */
public final class NotificationBodies {

    private NotificationBodies() {
    }

    /** What one wants mailed. */
    @Schema(description = "What one wants mailed, once one has an address.")
    public record NewNotifications(
            @NotNull @Schema(description = "What is addressed to oneself, at once.") Boolean atOnce,
            @NotNull @Schema(description = "What waits for oneself, once a day.") Boolean digest,
            @NotNull @Min(0) @Max(23) @Schema(example = "8", description = "The hour of that.") Integer hour,
            @Nullable @Schema(example = "Europe/Berlin",
                    description = "Where it is that hour; that of the policy if absent.") ZoneId timeZone) {
    }

    /** Where one wants to be reached. */
    @Schema(description = "Where one wants to be reached.")
    public record NewAddress(@NotNull @Size(max = 254) @Pattern(regexp = PeopleBodies.ADDRESS) @Schema(
            example = "ada@example.org") String address) {
    }

    /** Whether it is on its way. */
    @Schema(description = "Whether the link that confirms it is on its way.")
    public record Asked(@Schema(
            description = "Whether a mail server has taken it; if not, it can be asked for again.") boolean mailed) {
    }

    /** The secret of the link that was mailed. */
    @Schema(description = "The secret of the link that was mailed.")
    public record Confirmation(@NotNull @Size(min = 1, max = Limits.WORD) @Schema(example = "Zk3…",
            description = "What follows the # in the link.") String token) {
    }

}
