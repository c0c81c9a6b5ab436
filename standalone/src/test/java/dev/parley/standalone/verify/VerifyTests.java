package dev.parley.standalone.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Hashes;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.eventlog.store.LogStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the command says of a store, and of how it is called. */
class VerifyTests extends VerifyCase {

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
        void changesNothing() throws IOException {
            byte[] before = Files.readAllBytes(folder.resolve("parley.db"));
            assertThat(Verified.of(store).code()).isZero();
            assertThat(folder.resolve("parley.db")).hasBinaryContent(before);
            assertThat(folder).isDirectoryContaining("glob:**parley.db").isDirectoryNotContaining("glob:**parley.db-*");
        }

        @Test
        void changesNothingWhereAProcessHasItOpen() throws IOException {
            try (LogStore log = LogStores.open(store)) {
                SmallLog.grow(log);
                List<String> before = contents(folder);
                assertThat(Verified.of(store).out()).startsWith("HOLDS: 12 entries");
                assertThat(contents(folder)).isEqualTo(before);
            }
        }

        @Test
        void changesNothingOfWhatADeadProcessLeft() throws IOException {
            Path left = Files.createDirectory(folder.resolve("left"));
            try (LogStore log = LogStores.open(store)) {
                SmallLog.grow(log);
                for (String ending : List.of("", "-wal", "-shm")) {
                    Files.copy(folder.resolve("parley.db" + ending), left.resolve("parley.db" + ending));
                }
            }
            List<String> before = contents(left);
            assertThat(Verified.of("sqlite:" + left.resolve("parley.db")).out()).startsWith("HOLDS: 12 entries");
            assertThat(contents(left)).isEqualTo(before);
        }

        @Test
        void makesNoLogOfAnEmptyFile() throws IOException {
            Path empty = Files.createFile(folder.resolve("empty.db"));
            assertThat(Verified.of("sqlite:" + empty).code()).isEqualTo(1);
            assertThat(empty).isEmptyFile();
            assertThat(folder).isDirectoryNotContaining("glob:**empty.db-*");
        }

        /**
         * Of the file and its write-ahead log; the index of that is memory that all
         * share.
         */
        private static List<String> contents(Path folder) throws IOException {
            return List.of(Files.readString(folder.resolve("parley.db"), ISO_8859_1),
                    Files.readString(folder.resolve("parley.db-wal"), ISO_8859_1));
        }

        @Test
        void findsATailThatWasCutOffWithItsRootsByTheCheckpointBesideIt() throws IOException {
            Files.writeString(folder.resolve("parley.db.checkpoint-key"), signingKey());
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
        void holdsThoughItGrowsAndIsSignedAnewBetweenBeingOpenedAndRead() throws IOException {
            Files.writeString(folder.resolve("parley.db.checkpoint-key"), signingKey());
            Arguments arguments = Arguments.parse(List.of(store));
            try (LogStore log = LogStores.open(store); LogCopy copy = arguments.open()) {
                SmallLog.grow(log);
                tree.append(Hashes.leaf(log.lines(11, 12).findFirst().orElseThrow()));
                Files.writeString(folder.resolve("parley.db.checkpoint"), note(12));
                assertThat(new Verification(copy, arguments.checkpoints(copy), new Progress(System.err)).run())
                    .startsWith("HOLDS: 12 entries");
            }
        }

        @Test
        void findsAnEntryThatTheStoreHasInAnotherStream() throws Exception {
            try (var connection = java.sql.DriverManager.getConnection("jdbc:" + store);
                    var statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE entry SET stream = 'another' WHERE position = 7");
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

}
