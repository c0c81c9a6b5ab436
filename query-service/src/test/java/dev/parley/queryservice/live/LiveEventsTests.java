package dev.parley.queryservice.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.RecordedStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.prose.Prose;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.SmartLifecycle;
import reactor.core.scheduler.Schedulers;

class LiveEventsTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private LogStore log;

    private LogFeed feed;

    private Appender appender;

    private RecordedStory recorder;

    private LiveEvents events;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    private final Story story = new Story();

    private final MasterKey before = MasterKey.generate();

    private final MasterKey changed = before.changed();

    private final AtomicInteger looks = new AtomicInteger();

    @BeforeEach
    void open() {
        log = LogStores.open("sqlite:" + folder.resolve("parley.db"));
        feed = LogFeed.open(log);
        appender = Appender.open(log, InstantSource.system(), feed);
        MasterKey key = MasterKey.decode(before.encoded()).lookedUpAgain(this::keys);
        Vault vault = new Vault(key, log);
        recorder = new RecordedStory(appender, vault);
        Prose prose = new Prose(log, vault, new Directory(key, log), Set::of);
        events = new LiveEvents(feed::awaitAfter, new LivePages(feed, prose, metrics), Schedulers.boundedElastic(),
                Duration.ofMillis(10));
        events.start();
    }

    @AfterEach
    void close() {
        events.stop();
        appender.close();
        feed.close();
        log.close();
    }

    @Test
    void areReadFromTheLogOnceTheRingHasForgottenThem() {
        tell(100);
        assertThat(positions(0, 100)).isSorted().hasSize(100);
        events.forget();
        assertThat(positions(40, 60)).first().isEqualTo(41L);
    }

    @Test
    void areCountedForThoseWhoWereFarBehind() {
        tell(100);
        assertThat(positions(0, 100)).as("once all have come").hasSize(100);
        double before = metrics.counter("parley.events.missed").count();
        events.forget();
        assertThat(positions(0, 100)).hasSize(100);
        assertThat(metrics.counter("parley.events.missed").count() - before).isGreaterThanOrEqualTo(100);
    }

    @Test
    void reachWhoeverAsksForOneAtATime() {
        tell(600);
        assertThat(events.after(0).limitRate(1).take(600).map(LiveEvent::position).collectList().block(LONG)).isSorted()
            .doesNotHaveDuplicates()
            .hasSize(600);
    }

    @Test
    void areAccompaniedByASignOfLife() {
        assertThat(events.beats().take(3).collectList().block(LONG)).hasSize(3);
    }

    @Test
    void endWithTheServerBeforeItWaitsForItsConnections() {
        var subscriber = events.after(0).materialize().last().toFuture();
        events.stop();
        assertThat(subscriber).succeedsWithin(LONG).matches(signal -> signal.isOnComplete());
        assertThat(events.getPhase()).isEqualTo(SmartLifecycle.DEFAULT_PHASE);
    }

    @Test
    void goOnAfterARestart() {
        events.stop();
        events.start();
        tell(10);
        assertThat(positions(0, 10)).hasSize(10);
    }

    /** Else everybody hears signs of life, and nothing else, until the next start. */
    @Test
    void goOnOnceTheKeyIsThereThatWasMissing() {
        var heard = events.after(0).take(1).map(LiveEvent::position).collectList().toFuture();
        Directory others = new Directory(changed, log);
        Story told = new Story(others::person, others::account);
        told.raised("sales", "north");
        recorder.record(told, 7);
        assertThat(heard).succeedsWithin(LONG).isEqualTo(List.of(1L));
        assertThat(looks).hasValueGreaterThan(1);
    }

    /** The new key is not there yet when it is looked for first. */
    private String keys() {
        return looks.incrementAndGet() == 1 ? before.encoded() : changed.encoded();
    }

    private void tell(int many) {
        for (int i = 0; i < many; i++) {
            story.raised("sales", "north");
        }
        recorder.record(story, 7);
    }

    private List<Long> positions(long after, int many) {
        List<Long> found = events.after(after).take(many).map(LiveEvent::position).collectList().block(LONG);
        return found == null ? List.of() : found;
    }

}
