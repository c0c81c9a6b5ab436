package dev.parley.servicestart.health;

import dev.parley.eventlog.StoreUnavailableException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log what is wrong with the store and what to do, once a minute. */
final class TroubleLog {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleLog.class);

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final String store;

    private final LongSupplier nanoTime;

    private boolean inTrouble;

    private long told;

    TroubleLog(String store, LongSupplier nanoTime) {
        this.store = store;
        this.nanoTime = nanoTime;
    }

    /** To be called again and again, whatever the trouble is now. */
    void now(@Nullable StoreUnavailableException trouble) {
        long now = nanoTime.getAsLong();
        if (trouble == null) {
            if (inTrouble) {
                LOG.info("The store {} can be used again", store);
            }
        }
        else if (!inTrouble || now - told >= EVERY.toNanos()) {
            told = now;
            LOG.warn("{}. What to do: {}. Until then nothing can be recorded, and Parley goes on by itself",
                    trouble.getMessage(), trouble.trouble().advice());
        }
        inTrouble = trouble != null;
    }

}
