package dev.parley.eventlog.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.SealedValues;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

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

        /** Ten kinds of values, of which the keys of entries fill two pages. */
        @Test
        void asksAndWritesOnceForEachPage() {
            List<String> trips = new CopyOnWriteArrayList<>();
            try (LogStore counted = LogStores.open(address, trips::add)) {
                List<SealedValues> values = counted.sealedValues();
                trips.clear();
                change().run(values);
            }
            assertThat(trips).filteredOn(trip -> trip.startsWith("update")).hasSize(11);
            assertThat(trips).hasSize(22);
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
