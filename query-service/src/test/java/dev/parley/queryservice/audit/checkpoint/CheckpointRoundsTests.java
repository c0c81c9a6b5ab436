package dev.parley.queryservice.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.proof.Checkpoint;
import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.RecordedStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.audit.tree.AuditTree;
import dev.parley.servicestart.checkpoint.CheckpointPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointRoundsTests {

    private static final Duration LONG = Duration.ofHours(1);

    private static final Duration SHORT = Duration.ofMillis(5);

    @TempDir
    Path folder;

    private final NoteSigner signer = NoteSigner.generate("log");

    private final Story story = RandomStory.told(1, 30);

    private final Shelf shelf = new Shelf();

    private volatile boolean checked = true;

    private LogStore log;

    private LogFeed feed;

    private Appender appender;

    private RecordedStory recorder;

    private @Nullable CheckpointRounds rounds;

    @BeforeEach
    void open() {
        log = LogStores.open("sqlite:" + folder.resolve("parley.db"));
        feed = LogFeed.open(log);
        appender = Appender.open(log, InstantSource.system(), feed);
        recorder = new RecordedStory(appender, new Vault(MasterKey.generate(), log));
    }

    @AfterEach
    void close() throws InterruptedException {
        if (rounds != null) {
            rounds.end();
        }
        appender.close();
        feed.close();
        log.close();
    }

    @Test
    void handOverACheckpointWheneverTheLogHasGrown() throws InterruptedException {
        recorder.record(story, 3);
        begin(SHORT);
        assertThat(next()).isEqualTo(log.head());
        story.raised("ana", "north");
        recorder.record(story, 3);
        assertThat(next()).isEqualTo(log.head());
        assertThat(shelf.taken).isEmpty();
    }

    @Test
    void handOverTheLastOneAtTheEndWithoutWaiting() throws InterruptedException {
        recorder.record(story, 3);
        begin(LONG);
        assertThat(next()).isEqualTo(log.head());
        story.raised("ana", "north");
        recorder.record(story, 3);
        end();
        assertThat(next()).isEqualTo(log.head());
    }

    @Test
    void handOverNothingOfAnEmptyLogNorTheSameTwice() throws InterruptedException {
        begin(SHORT);
        end();
        assertThat(shelf.taken).isEmpty();
    }

    @Test
    void handOverNothingOfALogThatWasNotReadToItsEnd() throws InterruptedException {
        recorder.record(story, 3);
        checked = false;
        begin(SHORT);
        end();
        assertThat(shelf.taken).isEmpty();
    }

    @Test
    void offerAgainWhatWasNotTaken() throws InterruptedException {
        shelf.refusals = 1;
        recorder.record(story, 3);
        begin(LONG);
        assertThat(next()).isEqualTo(log.head());
        assertThat(shelf.refusals).isZero();
    }

    @Test
    void goOnWhateverWentWrong() throws InterruptedException {
        shelf.faults = 1;
        recorder.record(story, 3);
        begin(LONG);
        assertThat(next()).isEqualTo(log.head());
        assertThat(shelf.faults).isZero();
    }

    private void begin(Duration every) {
        rounds = new CheckpointRounds(new Checkpoints(new AuditTree(log, feed), signer), () -> checked, shelf, every);
        rounds.begin();
    }

    private void end() throws InterruptedException {
        if (rounds != null) {
            rounds.end();
            rounds = null;
        }
    }

    private long next() throws InterruptedException {
        String note = shelf.taken.poll(20, TimeUnit.SECONDS);
        assertThat(note).isNotNull();
        return Checkpoint.parse(signer.verifier().verify(String.valueOf(note))).size();
    }

    private static final class Shelf implements CheckpointPlace {

        final BlockingQueue<String> taken = new LinkedBlockingQueue<>();

        volatile int refusals;

        volatile int faults;

        @Override
        public void take(String note) throws IOException {
            if (refusals > 0) {
                refusals = 0;
                throw new IOException("not now");
            }
            if (faults > 0) {
                faults = 0;
                throw new IllegalStateException("never thought of");
            }
            taken.add(note);
        }

        @Override
        public String name() {
            return "a shelf";
        }

    }

}
