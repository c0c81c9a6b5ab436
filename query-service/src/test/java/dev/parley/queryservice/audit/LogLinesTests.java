package dev.parley.queryservice.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogReader;
import dev.parley.webapi.share.Share;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

class LogLinesTests {

    private static final String LINE = "x".repeat(999);

    private final EndlessLog log = new EndlessLog();

    private final Scheduler share = Share.of("reading", 1, 0, new SimpleMeterRegistry());

    @AfterEach
    void end() {
        share.dispose();
    }

    @Test
    void areReadOnlyAsFastAsTheyAreTaken() throws InterruptedException {
        SlowReader reader = new SlowReader(3);
        lines(Long.MAX_VALUE).subscribe(reader);
        assertThat(reader.taken.await(20, TimeUnit.SECONDS)).isTrue();
        reader.cancel();
        assertThat(log.closed.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(log.read.get()).as("lines of 1 kB read for 3 chunks of 16 kB").isLessThan(100);
    }

    @Test
    void endWithANewlineEach() {
        String text = lines(2).map(LogLinesTests::text).reduce("", String::concat).block(Duration.ofSeconds(20));
        assertThat(text).isEqualTo(LINE + "\n" + LINE + "\n");
    }

    @Test
    void areRefusedToThoseForWhomNoThreadIsLeft() throws InterruptedException {
        SlowReader reader = new SlowReader(1);
        lines(Long.MAX_VALUE).subscribe(reader);
        assertThat(reader.taken.await(20, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> lines(2).blockLast(Duration.ofSeconds(20)))
            .isInstanceOf(RejectedExecutionException.class);

        reader.cancel();
        assertThat(log.closed.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(lines(2).map(LogLinesTests::text)
            .retryWhen(Retry.fixedDelay(400, Duration.ofMillis(50)))
            .blockLast(Duration.ofSeconds(20))).endsWith(LINE + "\n");
    }

    private Flux<DataBuffer> lines(long upTo) {
        return Flux
            .from(LogLines.publish(out -> LogLines.write(log, 0, upTo, out), new DefaultDataBufferFactory(), share));
    }

    private static String text(DataBuffer buffer) {
        String text = buffer.toString(UTF_8);
        DataBufferUtils.release(buffer);
        return text;
    }

    private static final class SlowReader extends BaseSubscriber<DataBuffer> {

        final CountDownLatch taken;

        SlowReader(int chunks) {
            taken = new CountDownLatch(chunks);
        }

        @Override
        protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
            subscription.request(taken.getCount());
        }

        @Override
        protected void hookOnNext(DataBuffer buffer) {
            taken.countDown();
        }

    }

    /** As long as anybody asks, with a count of the lines that were read. */
    private static final class EndlessLog implements LogReader {

        final AtomicLong read = new AtomicLong();

        final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public long head() {
            return Long.MAX_VALUE;
        }

        @Override
        public Stream<byte[]> lines(long after, long upTo) {
            return LongStream.range(after, upTo).mapToObj(_ -> {
                read.incrementAndGet();
                return LINE.getBytes(UTF_8);
            }).onClose(closed::countDown);
        }

        @Override
        public List<Entry> stream(String stream, long fromSeq, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Entry> stream(String stream, long fromSeq) {
            return List.of();
        }

        @Override
        public Optional<List<Entry>> commitOf(String command) {
            return Optional.empty();
        }

    }

}
