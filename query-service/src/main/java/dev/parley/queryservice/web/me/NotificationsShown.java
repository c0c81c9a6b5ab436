package dev.parley.queryservice.web.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is mailed, and where.
 *
 * @param offered whether anything is mailed here
 * @param claimed the address that is to be confirmed
 * @param invited where their invitation went, as long as they have no address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NotificationsShown(
        @Schema(description = "Whether there is a mail server: if not, nothing is mailed.") boolean offered,
        @Nullable @Schema(example = "ada@example.org",
                description = "Where it is mailed to; absent before one was confirmed.") String address,
        @Nullable @Schema(example = "ada@example.com",
                description = "An address that was not confirmed yet.") String claimed,
        @Nullable @Schema(example = "ada@example.org",
                description = "Where one was invited, while one has no address.") String invited,
        @Schema(description = "Whether what is addressed to oneself is mailed at once.") boolean atOnce,
        @Schema(description = "Whether what waits is mailed once a day.") boolean digest,
        @Schema(example = "8", description = "The hour of that.") int hour,
        @Schema(example = "Europe/Berlin", description = "Where it is that hour.") ZoneId timeZone, @Nullable @Schema(
                description = "When the mail server last refused the address for good, if it has taken nothing since.") Instant refusedAt) {
}
