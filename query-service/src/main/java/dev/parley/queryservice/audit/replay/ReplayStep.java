package dev.parley.queryservice.audit.replay;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What a replay says while it runs and when it has ended. */
public sealed interface ReplayStep {

    /** The name of the server-sent event. */
    String event();

    /** The last position that it says something of. */
    long position();

    /** It has come this far. */
    record Progress(@Schema(example = "5000") long position, @Schema(example = "12000") long to) implements ReplayStep {

        @Override
        public String event() {
            return "progress";
        }

    }

    /**
     * It has ended.
     *
     * @param digest of the views folded anew
     * @param liveDigest of those that queries are answered from, at the same position
     */
    record Result(@Schema(example = "12000") long position, Instant at, String digest, String liveDigest,
            boolean equal) implements ReplayStep {

        @Override
        public String event() {
            return "result";
        }

    }

    /** It cannot be done. */
    record Failure(@Schema(example = "12000") long position,
            @Schema(example = "the log does not hold from position 7 on: it is not there") String detail)
            implements
                ReplayStep {

        @Override
        public String event() {
            return "failure";
        }

    }

}
