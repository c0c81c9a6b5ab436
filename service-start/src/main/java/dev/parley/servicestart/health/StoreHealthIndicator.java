package dev.parley.servicestart.health;

import dev.parley.eventlog.StoreUnavailableException;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while the store cannot be used; names the store and what is wrong. */
public final class StoreHealthIndicator extends AbstractHealthIndicator {

    private final StoreWatch watch;

    public StoreHealthIndicator(StoreWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        StoreUnavailableException trouble = watch.trouble();
        health.up().withDetail("store", watch.store());
        if (trouble != null) {
            health.down().withDetail("trouble", trouble.trouble().words());
        }
    }

}
