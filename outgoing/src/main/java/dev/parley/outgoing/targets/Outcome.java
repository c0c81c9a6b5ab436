package dev.parley.outgoing.targets;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of posting something. */
public sealed interface Outcome {

    /**
     * The target has answered.
     *
     * @param retryAfter how long it wants to be left alone; absent if it does not say
     */
    record Answered(int status, @Nullable Duration retryAfter) implements Outcome {

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

    }

    /**
     * It has not.
     *
     * @param why in a few words, of which none says where it was
     */
    record Unanswered(String why) implements Outcome {
    }

}
