package dev.parley.eventlog.store;

import org.junit.jupiter.api.Nested;

class MongoLogStoreTests {

    @Nested
    class KeepsTheLog extends LogStoreContract {

        private final String address = TestStores.mongo();

        @Override
        String address() {
            return address;
        }

    }

    @Nested
    class KeepsWhatBelongsToPeople extends PersonalStoreContract {

        private final String address = TestStores.mongo();

        @Override
        String address() {
            return address;
        }

    }

    @Nested
    class ChangesItsMasterKey extends KeyChangeContract {

        private final String address = TestStores.mongo();

        @Override
        String address() {
            return address;
        }

    }

    @Nested
    class IsAppendedTo extends AppenderContract {

        private final String address = TestStores.mongo();

        @Override
        String address() {
            return address;
        }

    }

    @Nested
    class IsFollowed extends FollowingContract {

        private final String address = TestStores.mongo();

        @Override
        String address() {
            return address;
        }

    }

    @Nested
    class HasWritersWithDifferingClocks extends DifferingClocksContract {

        private final String address = TestStores.mongo();

        @Override
        String address() {
            return address;
        }

    }

}
