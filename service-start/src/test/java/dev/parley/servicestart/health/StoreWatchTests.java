package dev.parley.servicestart.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class StoreWatchTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static Health health(StoreWatch watch) {
        return new StoreHealthIndicator(watch).health();
    }

    private static void within(Duration time, Callable<Boolean> condition) {
        await().atMost(time).pollInterval(Duration.ofMillis(10)).until(condition);
    }

    @Test
    void isDownWhileTheStoreFailsAndComesBackByItself() {
        AtomicReference<@Nullable StoreTrouble> trouble = new AtomicReference<>(StoreTrouble.FULL);
        try (StoreWatch watch = new StoreWatch("somewhere", () -> {
            StoreTrouble now = trouble.get();
            if (now != null) {
                throw new StoreUnavailableException("somewhere", now, null);
            }
        })) {
            watch.begin();
            within(SOON, () -> health(watch).getStatus().equals(Status.DOWN));
            assertThat(health(watch).getDetails()).containsEntry("store", "somewhere")
                .containsEntry("trouble", "has no space left on its disk");
            trouble.set(null);
            within(SOON, () -> health(watch).getStatus().equals(Status.UP));
            assertThat(health(watch).getDetails()).containsOnlyKeys("store");
        }
    }

    @Test
    void isDownWhileACheckDoesNotReturnAndAsksNoSecondTimeBesideIt() {
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        try (StoreWatch watch = new StoreWatch("somewhere", () -> {
            asked.incrementAndGet();
            try {
                answer.await();
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
        })) {
            watch.begin();
            within(SOON, () -> health(watch).getStatus().equals(Status.DOWN));
            assertThat(health(watch).getDetails()).containsEntry("trouble", "cannot be reached");
            assertThat(asked).hasValue(1);
            answer.countDown();
            within(SOON, () -> health(watch).getStatus().equals(Status.UP));
        }
    }

}
