package dev.parley.eventlog.store;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogStoreTests {

    @Nested
    class KeepsTheLog extends LogStoreContract {

        @TempDir
        @SuppressWarnings("NullAway.Init")
        Path directory;

        @Override
        String address() {
            return "sqlite:" + directory.resolve("new/parley.db");
        }

    }

    @Nested
    class KeepsWhatBelongsToPeople extends PersonalStoreContract {

        @TempDir
        @SuppressWarnings("NullAway.Init")
        Path directory;

        @Override
        String address() {
            return "sqlite:" + directory.resolve("parley.db");
        }

    }

    @Nested
    class ChangesItsMasterKey extends KeyChangeContract {

        @TempDir
        @SuppressWarnings("NullAway.Init")
        Path directory;

        @Override
        String address() {
            return "sqlite:" + directory.resolve("parley.db");
        }

    }

    @Nested
    class IsAppendedTo extends AppenderContract {

        @TempDir
        @SuppressWarnings("NullAway.Init")
        Path directory;

        @Override
        String address() {
            return "sqlite:" + directory.resolve("parley.db");
        }

    }

    @Nested
    class IsFollowed extends FollowingContract {

        @TempDir
        @SuppressWarnings("NullAway.Init")
        Path directory;

        @Override
        String address() {
            return "sqlite:" + directory.resolve("parley.db");
        }

    }

    @Nested
    class HasWritersWithDifferingClocks extends DifferingClocksContract {

        @TempDir
        @SuppressWarnings("NullAway.Init")
        Path directory;

        @Override
        String address() {
            return "sqlite:" + directory.resolve("parley.db");
        }

    }

}
