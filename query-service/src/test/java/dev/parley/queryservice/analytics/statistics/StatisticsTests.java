package dev.parley.queryservice.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatisticsTests {

    @Nested
    class WilsonTests {

        @Test
        void givesThePublishedIntervals() {
            // Newcombe (1998) 857-872, table I, method 3
            isFrom(Wilson.interval(81, 263), 0.2553, 0.3662);
            isFrom(Wilson.interval(15, 148), 0.0624, 0.1605);
            isFrom(Wilson.interval(0, 20), 0.0000, 0.1611);
            isFrom(Wilson.interval(1, 29), 0.0061, 0.1718);
        }

        @Test
        void staysWithinZeroAndOne() {
            assertThat(Wilson.interval(0, 3).low()).isZero();
            assertThat(Wilson.interval(3, 3).high()).isEqualTo(1);
        }

        @Test
        void isOnlyOfAProportion() {
            assertThatThrownBy(() -> Wilson.interval(2, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Wilson.interval(0, 0)).isInstanceOf(IllegalArgumentException.class);
        }

    }

    @Nested
    class NewcombeTests {

        @Test
        void givesThePublishedIntervals() {
            // Newcombe (1998) 873-890, table II, method 10
            isFrom(Newcombe.difference(56, 70, 48, 80), 0.0524, 0.3339);
            isFrom(Newcombe.difference(9, 10, 3, 10), 0.1705, 0.8090);
            isFrom(Newcombe.difference(6, 7, 2, 7), 0.0582, 0.8062);
            isFrom(Newcombe.difference(5, 56, 0, 29), -0.0381, 0.1926);
            isFrom(Newcombe.difference(10, 10, 0, 10), 0.6075, 1.0000);
        }

        @Test
        void isSurprisedExactlyWhenItsIntervalExcludesNothingChanged() {
            for (int x = 0; x <= 20; x++) {
                for (int y = 0; y <= 30; y++) {
                    assertThat(Newcombe.surprise(x, 20, y, 30) < 0.05)
                        .isEqualTo(!Newcombe.difference(x, 20, y, 30).contains(0));
                }
            }
        }

        @Test
        void isNotSurprisedByEqualShares() {
            assertThat(Newcombe.surprise(5, 10, 10, 20)).isCloseTo(1, within(1e-6));
        }

    }

    @Nested
    class BenjaminiHochbergTests {

        @Test
        void believesWhatThePublishedExampleBelieves() {
            // Benjamini and Hochberg (1995), section 4: 15 hypotheses, the first four
            // hold
            List<Double> published = List.of(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459,
                    0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.000);
            assertThat(BenjaminiHochberg.threshold(published, 0.05)).isEqualTo(0.0095);
        }

        @Test
        void believesNothingWhereNothingIsSurprising() {
            assertThat(BenjaminiHochberg.threshold(List.of(0.5, 0.9), 0.10)).isNegative();
            assertThat(BenjaminiHochberg.threshold(List.of(), 0.10)).isNegative();
        }

    }

    @Nested
    class ProportionTests {

        @Test
        void hasFourDecimals() {
            assertThat(Proportion.of(478, 514, "-")).isEqualTo(new Proportion(0.93, 0.9046, 0.949, 514, null));
        }

        @Test
        void saysWhyThereIsNone() {
            assertThat(Proportion.of(0, 0, "nothing decided"))
                .isEqualTo(new Proportion(null, null, null, 0, "nothing decided"));
        }

    }

    private static void isFrom(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

}
