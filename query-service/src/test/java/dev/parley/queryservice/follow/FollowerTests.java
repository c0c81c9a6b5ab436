package dev.parley.queryservice.follow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.RecordedStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.analytics.decisions.Basis;
import dev.parley.queryservice.analytics.decisions.Decisions;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private LogStore log;

    private LogFeed feed;

    private Appender appender;

    private Follower follower;

    private RecordedStory recorder;

    private final CurrentViews views = new CurrentViews();

    private final List<String> faults = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() {
        log = LogStores.open("sqlite:" + folder.resolve("parley.db"));
        feed = LogFeed.open(log);
        appender = Appender.open(log, InstantSource.system(), feed);
        Vault vault = new Vault(MasterKey.generate(), log);
        recorder = new RecordedStory(appender, vault);
        follower = new Follower(log, feed, views, faults::add);
    }

    @AfterEach
    void close() {
        follower.close();
        appender.close();
        feed.close();
        log.close();
    }

    @Test
    void foldsWhatIsThereAndFollowsWhatComes() throws InterruptedException {
        Story story = RandomStory.told(1, 200);
        recorder.record(story, 3);
        follower.begin();
        assertThat(views.await(log.head(), LONG)).isTrue();
        story.raised("ana", "north").claiming("Y03").accepted();
        recorder.record(story, 3);
        assertThat(views.await(story.told().size(), LONG)).isTrue();
        assertThat(figures(views.current())).isEqualTo(figures(story.views()));
        assertThat(follower.isCaughtUp()).isTrue();
        assertThat(faults).isEmpty();
    }

    @Test
    void neverShowsHalfACommit() throws InterruptedException {
        follower.begin();
        Story story = RandomStory.told(2, 300);
        Thread writing = Thread.ofVirtual().start(() -> recorder.record(story, 7));
        while (views.current().position() < story.told().size()) {
            long position = views.current().position();
            assertThat(position % 7 == 0 || position == story.told().size()).isTrue();
            views.await(position + 1, LONG);
        }
        writing.join();
    }

    @Test
    void knowsTheViewsAsTheyWereAtAnyPosition() throws InterruptedException {
        Story story = RandomStory.told(3, 1000);
        recorder.record(story, 4);
        follower.begin();
        assertThat(views.await(log.head(), LONG)).isTrue();
        PastViews pastViews = new PastViews(views, log);
        for (int position = 0; position <= story.told().size(); position += 97) {
            Views then = pastViews.at(position);
            assertThat(then.position()).isEqualTo(position);
            assertThat(figures(then)).isEqualTo(figures(story.viewsAt(position)));
        }
    }

    @Test
    void knowsThePositionOfAnInstant() throws InterruptedException {
        recorder.record(RandomStory.told(4, 50), 1);
        follower.begin();
        PastViews pastViews = new PastViews(views, log);
        assertThat(pastViews.positionAt(Instant.EPOCH)).isZero();
        assertThat(pastViews.positionAt(Instant.now().plusSeconds(60))).isEqualTo(log.head());
    }

    @Test
    void countsAsEmptyForThoseWhoFollowItUntilItHasComeToTheEnd() throws InterruptedException {
        recorder.record(RandomStory.told(5, 50), 1);
        views.publish(Views.empty());
        assertThat(follower.awaitAfter(-1, 20)).isZero();
        follower.begin();
        assertThat(follower.awaitAfter(0, LONG.toMillis())).isEqualTo(log.head());
    }

    @Test
    void goesOnOnceItCanReadWhatItCouldNotRead() throws Exception {
        follower.begin();
        Story story = RandomStory.told(6, 50);
        change("CREATE TRIGGER spoil AFTER INSERT ON entry BEGIN"
                + " UPDATE entry SET line = CAST('?' || CAST(line AS TEXT) AS BLOB) WHERE position = 1; END");
        try (Appender another = Appender.open(log, InstantSource.system())) {
            new RecordedStory(another, new Vault(MasterKey.generate(), log)).record(story, 1);
        }
        assertThat(views.await(1, Duration.ofMillis(300))).isFalse();
        change("DROP TRIGGER spoil");
        change("UPDATE entry SET line = CAST(ltrim(CAST(line AS TEXT), '?') AS BLOB)");
        assertThat(views.await(log.head(), LONG)).isTrue();
        assertThat(figures(views.current())).isEqualTo(figures(story.views()));
        assertThat(faults).isEmpty();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("parley.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void givesUpWaitingForWhatDoesNotCome() throws InterruptedException {
        assertThat(views.await(1, Duration.ofMillis(20))).isFalse();
    }

    private static String figures(Views views) {
        return Decisions.of(views, Filter.ALL, null, Basis.FIRST) + " "
                + views.negotiations().stream().map(one -> one.id() + "=" + one.state() + one.version()).toList();
    }

}
