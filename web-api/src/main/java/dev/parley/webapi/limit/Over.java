package dev.parley.webapi.limit;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/**
 * What a caller is told who is over a limit. It is told after a moment, the longer the
 * more of theirs are waiting for it: who asks again at once costs the others nothing.
 */
record Over(String detail, Duration pause) {

    private static final Duration PACE = Duration.ofMillis(100);

    private static final Duration LONGEST = Duration.ofSeconds(10);

    Problem problem() {
        long seconds = Math.max(1, pause.plusMillis(999).toSeconds());
        return CallRules.TOO_MANY_CALLS.problem(detail + "; try again in " + seconds + " s")
            .withHeaders(Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
    }

    /**
     * @param waiting how many refusals of the caller are held back, this one among them
     */
    static Duration holdBack(int waiting) {
        Duration pace = PACE.multipliedBy(waiting);
        return pace.compareTo(LONGEST) < 0 ? pace : LONGEST;
    }

}
