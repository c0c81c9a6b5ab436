package dev.parley.queryservice.web.subscriptions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.outgoing.subscriptions.Delivery;
import dev.parley.outgoing.subscriptions.Retry;
import dev.parley.outgoing.subscriptions.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one entry.
 *
 * @param status what the target answered
 * @param nextAt when it is tried again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SentShown(@Schema(example = "1234") long position, @Schema(example = "RequestAccepted") String type,
        Delivery.State state, @Schema(example = "1") int attempts,
        @Schema(description = "When it was tried last.") Instant at,
        @Nullable @Schema(example = "503", description = "What the target answered.") Integer status,
        @Nullable @Schema(example = "answered 503", description = "What was wrong.") String problem,
        @Nullable @Schema(description = "When it is tried again.") Instant nextAt) {

    static SentShown of(Delivery one, Standing standing) {
        Instant next = standing.retries()
            .stream()
            .filter(retry -> retry.position() == one.position())
            .map(Retry::next)
            .findFirst()
            .orElse(null);
        return new SentShown(one.position(), one.type(), one.state(), one.attempts(), one.at(), one.status(),
                one.problem(), next);
    }

}
