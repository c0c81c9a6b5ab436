package dev.parley.queryservice.erasures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/** What is answered about erasures and holds. */
final class ErasureAnswers {

    private ErasureAnswers() {
    }

    /** All erasures, the latest first. */
    record ErasureList(long position, Instant at, List<ErasureShown> items) {
    }

    /** One erasure. */
    record ErasureAnswer(long position, Instant at, @JsonUnwrapped ErasureShown erasure) {
    }

    /** All holds, the latest first. */
    record HoldList(long position, Instant at, List<HoldShown> items) {
    }

}
