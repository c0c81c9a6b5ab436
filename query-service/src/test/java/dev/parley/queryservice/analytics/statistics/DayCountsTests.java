package dev.parley.queryservice.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DayCountsTests {

    @Test
    void countAsASortedListDoesHoweverFarOutTheDaysLie() {
        Random random = new Random(5);
        List<Long> sorted = new ArrayList<>();
        DayCounts counts = new DayCounts();
        for (int i = 0; i < 1000; i++) {
            long days = i % 10 == 0 ? random.nextLong(1_000_000_000_000L) : random.nextLong(5000);
            sorted.add(days);
            counts.add(days);
        }
        sorted.sort(null);
        assertThat(counts.n()).isEqualTo(1000);
        for (int index = 0; index < sorted.size(); index++) {
            assertThat(counts.at(index)).isEqualTo(sorted.get(index));
        }
        assertThat(counts.between(100, 4500))
            .isEqualTo(sorted.stream().filter(days -> days >= 100 && days <= 4500).count());
    }

    @Test
    void ofTwoPartsAddUp() {
        DayCounts one = new DayCounts();
        DayCounts other = new DayCounts();
        one.add(3);
        other.add(3);
        other.add(90_000);
        one.add(other);
        assertThat(one.of(3)).isEqualTo(2);
        assertThat(one.of(90_000)).isEqualTo(1);
        assertThat(one.of(4)).isZero();
        assertThat(other.n()).isEqualTo(2);
    }

}
