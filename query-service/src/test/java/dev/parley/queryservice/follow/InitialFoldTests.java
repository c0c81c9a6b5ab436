package dev.parley.queryservice.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.RandomStory;
import dev.parley.queryservice.RecordedStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.audit.replay.ViewsDigest;
import dev.parley.queryservice.views.Views;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of several batches in commits of four entries. */
class InitialFoldTests {

    private static final int COMMIT = 4;

    private static final Story STORY = RandomStory.told(6, 10_000);

    private static Path recorded;

    @TempDir
    Path folder;

    private LogStore log;

    @BeforeAll
    static void record(@TempDir Path once) {
        recorded = once.resolve("parley.db");
        try (LogStore log = LogStores.open("sqlite:" + recorded);
                Appender appender = Appender.open(log, InstantSource.system())) {
            new RecordedStory(appender, new Vault(MasterKey.generate(), log)).record(STORY, COMMIT);
        }
    }

    @BeforeEach
    void open() throws IOException {
        Path copy = Files.copy(recorded, folder.resolve("parley.db"));
        log = LogStores.open("sqlite:" + copy);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void givesTheViewsThatItsEventsGiveOneByOne() throws InterruptedException {
        Views whole = InitialFold.fold(log, _ -> {
        });
        assertThat(whole.position()).isEqualTo(STORY.told().size());
        try (Stream<byte[]> lines = log.lines(0, log.head())) {
            assertThat(ViewsDigest.of(whole))
                .isEqualTo(ViewsDigest.of(Fold.over(Views.empty(), lines, new LoggedEvents(log))));
        }
        assertThat(whole.negotiations().stream()).hasSameSizeAs(STORY.views().negotiations().stream().toList());
    }

    @Test
    void handsOnViewsAtTheEndsOfCommitsWhichStayAsTheyWere() throws InterruptedException {
        List<Views> given = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        InitialFold.fold(log, views -> {
            given.add(views);
            digests.add(ViewsDigest.of(views));
        });
        assertThat(given).hasSizeGreaterThan(1)
            .allSatisfy(views -> assertThat(views.position() % COMMIT).isZero())
            .extracting(ViewsDigest::of)
            .isEqualTo(digests);
    }

    @Test
    void namesTheCommitThatAChangedLineIsIn() throws SQLException {
        tamper("UPDATE entry SET line = CAST(replace(CAST(line AS TEXT), 'u_', 'u_x') AS BLOB) WHERE position = 6007");
        assertDamagedFrom(6005);
    }

    @Test
    void namesTheCommitWhoseRootWasChanged() throws SQLException {
        tamper("UPDATE entry SET root = zeroblob(32) WHERE first = 7001");
        assertDamagedFrom(7001);
    }

    @Test
    void namesTheLineThatIsNone() throws SQLException {
        tamper("UPDATE entry SET line = CAST('nothing' AS BLOB) WHERE position = 6007");
        assertDamagedFrom(6007);
    }

    @Test
    void namesTheCommitThatALineIsMissingFrom() throws SQLException {
        tamper("DELETE FROM entry WHERE position = 6007");
        assertDamagedFrom(6005);
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("parley.db"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private void assertDamagedFrom(long position) {
        assertThatExceptionOfType(LogDamagedException.class).isThrownBy(() -> InitialFold.fold(log, _ -> {
        })).satisfies(damaged -> assertThat(damaged.position()).isEqualTo(position));
    }

}
