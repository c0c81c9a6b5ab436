package dev.parley.servicestart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LongStartTests {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void throwsWhatGoesWrongSoon() {
        LongStart start = new LongStart("test", () -> {
            throw new IllegalStateException("wrong");
        }, told::add);
        assertThatIllegalStateException().isThrownBy(start::begin).withMessage("wrong");
        assertThat(start.fault()).isEqualTo("wrong");
        assertThat(told).isEmpty();
    }

    @Test
    void tellsWhatGoesWrongLate() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        LongStart start = new LongStart("test", () -> {
            begun.await();
            throw new IllegalStateException("wrong");
        }, told::add);
        start.begin();
        assertThat(start.fault()).isNull();
        begun.countDown();
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("wrong");
        assertThat(start.fault()).isEqualTo("wrong");
    }

    @Test
    void triesAgainWhileTheStoreIsAway() throws InterruptedException {
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        LongStart start = new LongStart("test", () -> {
            if (tries.incrementAndGet() == 1) {
                throw new StoreUnavailableException("x", StoreTrouble.AWAY, null);
            }
            done.countDown();
        }, told::add);
        start.begin();
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(start.fault()).isNull();
    }

}
