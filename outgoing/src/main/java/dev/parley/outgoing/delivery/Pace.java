package dev.parley.outgoing.delivery;

import java.time.Duration;

/** What a courier does next. */
sealed interface Pace {

    /** There may be more to do. */
    record GoOn() implements Pace {
    }

    /** It waits for new entries, so long at most. */
    record Listen(Duration most) implements Pace {
    }

    /** It does nothing, whatever comes, for so long. */
    record Rest(Duration time) implements Pace {
    }

    /** There is nothing left to do for it: the subscription was removed. */
    record End() implements Pace {
    }

}
