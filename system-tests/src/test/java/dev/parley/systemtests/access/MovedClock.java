package dev.parley.systemtests.access;

import dev.parley.standalone.ParleyApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A clock that goes on when the test says so. */
public final class MovedClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    /** A Parley that reads it. */
    @Configuration(proxyBeanMethods = false)
    @Import(ParleyApplication.class)
    public static class Application {

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }

    }

    public void move(Duration by) {
        ahead.updateAndGet(was -> was.plus(by));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

}
