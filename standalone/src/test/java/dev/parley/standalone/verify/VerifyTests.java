package dev.parley.standalone.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.log.LogStore;
import dev.parley.log.proof.Checkpoint;
import dev.parley.log.proof.HashTree;
import dev.parley.log.proof.Hashes;
import dev.parley.log.proof.NoteSigner;
import dev.parley.log.store.LogStores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTests {

    private final NoteSigner signer = NoteSigner.generate("log.example.org");

    private final HashTree tree = new HashTree();

    @TempDir
    Path folder;

    private String store = "";

    @BeforeEach
    void record() {
        store = "sqlite:" + folder.resolve("parley.db");
        try (LogStore log = LogStores.open(store)) {
            SmallLog.record(log);
            try (Stream<byte[]> lines = log.lines(0, log.head())) {
                lines.forEach(line -> tree.append(Hashes.leaf(line)));
            }
        }
    }

    @Nested
    class OfAStore {

        @Test
        void saysWhatHolds() {
            Verified verified = Verified.of(store);
            assertThat(verified.code()).isZero();
            assertThat(verified.out()).startsWith("HOLDS: 11 entries")
                .contains(Base64.getEncoder().encodeToString(tree.root(11)), "3 negotiations", "6 stored roots",
                        "by nobody");
            assertThat(verified.progress()).isNotBlank();
        }

        @Test
        void findsATailThatWasCutOffWithItsRootsByTheCheckpointBesideIt() throws IOException {
            Files.writeString(folder.resolve("parley.db.checkpoint-key"), signer.encoded());
            Files.writeString(folder.resolve("parley.db.checkpoint"), note(11));
            assertThat(Verified.of(store).code()).isZero();
            new SqliteHand(folder.resolve("parley.db")).cutOffFrom(8);
            Verified verified = Verified.of(store);
            assertThat(verified.code()).isEqualTo(1);
            assertThat(verified.position()).isEqualTo(8);
        }

        @Test
        void doesNotFindACutOffTailWithoutACheckpointAndSaysSo() {
            new SqliteHand(folder.resolve("parley.db")).cutOffFrom(8);
            assertThat(Verified.of(store).out()).startsWith("HOLDS: 7 entries")
                .contains("nothing shows that the end was not cut off");
        }

        @Test
        void findsAStreamThatTheStoresIndexDoesNotHave() throws Exception {
            try (var connection = java.sql.DriverManager.getConnection("jdbc:" + store);
                    var statement = connection.createStatement()) {
                statement.executeUpdate("INSERT INTO indexed VALUES (1, 7, zeroblob(8))");
            }
            assertThat(Verified.of(store).code()).isEqualTo(1);
        }

    }

    @Nested
    class AgainstCheckpointsKeptElsewhere {

        @Test
        void showsThatEachIsTheBeginningOfTheNext() throws IOException {
            Path list = Files.writeString(folder.resolve("anchors"), note(3) + "\n" + note(7) + "\n" + note(11));
            Verified verified = Verified.of(store, "--checkpoints", list.toString(), "--key", key());
            assertThat(verified.code()).as(verified.out()).isZero();
            assertThat(verified.out()).contains("3 signed checkpoints, each the beginning of the next", key());
        }

        @Test
        void holdsForALogThatGrewSince() throws IOException {
            Path list = Files.writeString(folder.resolve("anchors"), note(3) + note(11));
            try (LogStore log = LogStores.open(store)) {
                SmallLog.grow(log);
            }
            assertThat(Verified.of(store, "--key", key(), "--checkpoints", list.toString()).out())
                .startsWith("HOLDS: 12 entries");
        }

        @Test
        void findsALogThatWasRewrittenBySomebodyWithTheKey() throws IOException {
            Path list = Files.writeString(folder.resolve("anchors"), note(3) + forged(7) + note(11));
            Verified verified = Verified.of(store, "--checkpoints", list.toString(), "--key", key());
            assertThat(verified.code()).isEqualTo(1);
            assertThat(verified.position()).isEqualTo(4);
            assertThat(verified.out()).contains("checkpoint 2 of");
        }

        @Test
        void findsALogThatIsShorter() throws IOException {
            Path list = Files.writeString(folder.resolve("anchors"), note(3) + forged(15));
            assertThat(Verified.of(store, "--checkpoints", list.toString(), "--key", key()).position()).isEqualTo(12);
        }

        @Test
        void doesNotTrustAnotherKeysSignature() throws IOException {
            Path list = Files.writeString(folder.resolve("anchors"), note(3));
            String other = NoteSigner.generate("log.example.org").verifier().encoded();
            Verified verified = Verified.of(store, "--checkpoints", list.toString(), "--key", other);
            assertThat(verified.code()).isEqualTo(1);
            assertThat(verified.out()).contains("cannot be trusted");
        }

        @Test
        void needsTheKey() throws IOException {
            Path list = Files.writeString(folder.resolve("anchors"), note(3));
            assertThat(Verified.of(store, "--checkpoints", list.toString()).progress()).contains("need the --key");
        }

    }

    @Nested
    class OfAnExport {

        private Path export;

        @BeforeEach
        void unpack() throws IOException {
            export = Files.createDirectory(folder.resolve("export"));
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            try (LogStore log = LogStores.open(store); Stream<byte[]> all = log.lines(0, log.head())) {
                all.forEach(line -> {
                    lines.writeBytes(line);
                    lines.write('\n');
                });
            }
            Files.write(export.resolve("log.ndjson"), lines.toByteArray());
            Files.writeString(export.resolve("checkpoint"), note(11));
            Files.writeString(export.resolve("key"), key() + "\n");
            Files.writeString(export.resolve("leaves"),
                    LongStream.range(0, 11)
                        .mapToObj(index -> Base64.getEncoder().encodeToString(tree.leaf(index)) + "\n")
                        .collect(Collectors.joining()));
        }

        @Test
        void holdsAsADirectoryAndAsAZip() throws IOException {
            assertThat(Verified.of(export.toString()).out()).startsWith("HOLDS: 11 entries")
                .contains("1 signed checkpoint", "compare it with one that you know");
            assertThat(Verified.of(zip().toString(), "--key", key()).out()).startsWith("HOLDS: 11 entries")
                .doesNotContain("compare it with");
        }

        @Test
        void namesTheLineThatHasAnyByteOfItFlipped() throws IOException {
            byte[] log = Files.readAllBytes(export.resolve("log.ndjson"));
            for (int at = 0; at < log.length; at += 97) {
                byte[] flipped = log.clone();
                flipped[at] ^= 1;
                Files.write(export.resolve("log.ndjson"), flipped);
                Verified verified = Verified.of(export.toString());
                assertThat(verified.code()).isEqualTo(1);
                assertThat(verified.position()).isEqualTo(line(log, at));
            }
        }

        @Test
        void findsItWithoutTheLeavesToo() throws IOException {
            Files.delete(export.resolve("leaves"));
            String log = Files.readString(export.resolve("log.ndjson"));
            Files.writeString(export.resolve("log.ndjson"), log.replace("\"Y01\"", "\"G01\""));
            assertThat(Verified.of(export.toString()).position()).isEqualTo(1);
            Path list = Files.writeString(folder.resolve("anchors"), note(4) + note(8));
            assertThat(Verified.of(export.toString(), "--checkpoints", list.toString()).position()).isEqualTo(5);
        }

        @Test
        void findsLinesThatAreMissing() throws IOException {
            String log = Files.readString(export.resolve("log.ndjson"));
            Files.writeString(export.resolve("log.ndjson"), log.lines().limit(10).collect(Collectors.joining("\n")));
            assertThat(Verified.of(export.toString()).position()).isEqualTo(10);
            Files.writeString(export.resolve("log.ndjson"),
                    log.lines().limit(9).collect(Collectors.joining("\n", "", "\n")));
            assertThat(Verified.of(export.toString()).position()).isEqualTo(10);
            Files.writeString(export.resolve("log.ndjson"), "");
            assertThat(Verified.of(export.toString()).position()).isEqualTo(1);
        }

        private Path zip() throws IOException {
            Path zip = folder.resolve("export.zip");
            try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()),
                    Map.of("create", "true")); Stream<Path> all = Files.list(export)) {
                for (Path file : all.toList()) {
                    Files.copy(file, files.getPath("/" + file.getFileName()));
                }
            }
            return zip;
        }

        private static long line(byte[] log, int at) {
            return new String(log, 0, at, UTF_8).chars().filter(c -> c == '\n').count() + 1;
        }

    }

    @Test
    void saysWhatIsWrongWithHowItIsCalled() throws IOException {
        assertThat(Verified.of().progress()).contains("verify needs to know what", "java -jar parley.jar verify");
        assertThat(Verified.of(store, "twice").code()).isEqualTo(1);
        assertThat(Verified.of(store, "--key").progress()).contains("--key needs a value");
        assertThat(Verified.of(store, "--key", "a+b").progress()).contains("not a note key");
        assertThat(Verified.of(store, "--quiet").progress()).contains("what is --quiet?");
        assertThat(Verified.of(folder.resolve("none").toString()).progress()).contains("there is no");
        assertThat(Verified.of("sqlite:" + folder.resolve("none.db")).progress()).contains("there is no file");
        assertThat(folder.resolve("none.db")).doesNotExist();
        assertThat(Verified.of(Files.writeString(folder.resolve("text"), "no zip").toString()).code()).isEqualTo(1);
        assertThat(Verified.of(Files.createDirectory(folder.resolve("empty")).toString()).progress())
            .contains("there is no log.ndjson");
        assertThat(Verified.of("sqlite:" + folder.resolve("text")).code()).isEqualTo(1);
    }

    private String note(long size) {
        return signer.sign(new Checkpoint("log.example.org", size, tree.root(size)).text());
    }

    private String forged(long size) {
        return signer.sign(new Checkpoint("log.example.org", size, tree.leaf(0)).text());
    }

    private String key() {
        return signer.verifier().encoded();
    }

}
