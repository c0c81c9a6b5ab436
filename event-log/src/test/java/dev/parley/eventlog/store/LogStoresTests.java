package dev.parley.eventlog.store;

import static dev.parley.eventlog.TestCommits.commit;
import static dev.parley.eventlog.TestCommits.stamped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Throwables;
import com.mongodb.ConnectionString;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreRefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogStoresTests {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private static void assertRefused(Path file, String message) {
        assertThatExceptionOfType(StoreRefusedException.class).isThrownBy(() -> SqliteFile.open(file, 100))
            .withMessage("the store " + file + " " + message);
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "plain.db", "made/for/it.db", "a space, ? # % and ü.db" })
    void makeTheFileForItsOwnerAlone(String name) throws IOException {
        Path file = directory.resolve(name);
        try (LogStore store = LogStores.open("sqlite:" + file)) {
            store.append(stamped(store.end(), commit("c1", "a", 0)));
        }
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (LogStore store = LogStores.open("sqlite:" + file)) {
            assertThat(store.head()).isEqualTo(1);
        }
    }

    @Test
    void makeTheFileWhereThereAreNoModesToo() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(directory.resolve("files.zip"), Map.of("create", "true"))) {
            Path file = zip.getPath("/made/parley.db");
            assertThat(zip.supportedFileAttributeViews()).doesNotContain("posix");
            SqliteFile.create(file);
            assertThat(file).isEmptyFile();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "postgres://user:secret@host/db", "parley.db", "", "sqlite:", "sqlite:\0", "mongodb://",
            "mongodb://host:port:port/x", "mongodb://user:12/secret@host/x", "mongodb://user:sec@ret/secret@host/x",
            "user@secret", "secret:word@host" })
    void refuseWhatIsNoStoreInOneLineWithoutSecrets(String store) {
        assertThatExceptionOfType(StoreRefusedException.class).isThrownBy(() -> LogStores.open(store))
            .satisfies(refused -> assertThat(refused.getMessage()).contains("parley.store")
                .doesNotContain("secret", "\n"));
    }

    @Test
    void nameADatabaseWithoutUserAndPassword() {
        try (Mongo mongo = Mongo.connect(new ConnectionString("mongodb://user:secret@one:1,two:2/x?appName=y"), 100)) {
            assertThat(mongo.name()).isEqualTo("mongodb://one:1,two:2/x");
        }
    }

    @Test
    void nameNobodyWhomTheServerDoesNotKnow() {
        try (ObservedServer server = new ObservedServer()) {
            String address = server.address().replace("//", "//user:secret@");
            assertThatExceptionOfType(StoreRefusedException.class).isThrownBy(() -> LogStores.open(address))
                .withMessageEndingWith("does not accept who is connecting")
                .withStackTraceContaining("does not accept")
                .satisfies(refused -> assertThat(Throwables.getStackTraceAsString(refused)).doesNotContain("secret",
                        "'user'"));
        }
    }

    @Test
    void refuseADirectory() {
        assertRefused(directory, "is a directory, not a file");
    }

    @Test
    void refuseAFileThatIsNoDatabase() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "not a database, ".repeat(100));
        assertRefused(file, "is not a SQLite database");
        assertThat(file).hasContent("not a database, ".repeat(100));
    }

    @Test
    void refuseTheDatabaseOfSomethingElse() throws SQLException {
        Path file = directory.resolve("other.db");
        execute(file, "CREATE TABLE t (x)");
        assertRefused(file, "is a database of something else");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 2, 3 })
    void refuseAnotherFormatAndLeaveItAsItIs(int format) throws SQLException, IOException {
        Path file = directory.resolve("parley.db");
        SqliteFile.open(file, 100).close();
        execute(file, "PRAGMA user_version = " + format);
        byte[] before = Files.readAllBytes(file);
        assertRefused(file, "has format " + format + ", but this Parley knows format 1 alone");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void refuseAFileThatIsLockedForLonger() throws SQLException {
        Path file = directory.resolve("parley.db");
        SqliteFile.open(file, 100).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertRefused(file, "is locked by something else");
        }
        assertThat(LogStores.PATIENCE).isEqualTo(5_000);
    }

    @Test
    void refuseAPlaceWhereNoFileCanBeMade() throws IOException {
        Path inTheWay = Files.createFile(directory.resolve("file"));
        assertThatExceptionOfType(StoreRefusedException.class)
            .isThrownBy(() -> LogStores.open("sqlite:" + inTheWay.resolve("parley.db")))
            .withMessageContaining("cannot be made");
    }

    @Test
    void refuseANewerFormatInMongoToo() {
        String address = TestStores.mongo();
        LogStores.open(address).close();
        MongoHand.setFormat(address, 2);
        assertThatExceptionOfType(StoreRefusedException.class).isThrownBy(() -> LogStores.open(address))
            .withMessageEndingWith(" has format 2, but this Parley knows format 1 alone");
    }

    @Test
    void refuseAServerThatIsNotThere() throws IOException {
        int unused;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unused = socket.getLocalPort();
        }
        assertThatExceptionOfType(StoreRefusedException.class)
            .isThrownBy(() -> MongoLogStore.open("mongodb://localhost:" + unused + "/x", 200))
            .withMessage("the store mongodb://localhost:" + unused + "/x cannot be reached");
    }

}
