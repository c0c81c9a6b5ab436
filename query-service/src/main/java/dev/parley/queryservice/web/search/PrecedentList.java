package dev.parley.queryservice.web.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** What was decided or withdrawn before, the most alike first. */
record PrecedentList(long position, Instant at,
        @Schema(description = "How many decided or withdrawn negotiations are like it, whatever the limit.") int total,
        List<Precedent> items) {
}
