package dev.parley.queryservice.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.queryservice.analytics.statistics.Brier.Forecast;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EstimateTests {

    @Nested
    class BrierTests {

        /** Brier (1950), table 1: rain on ten occasions; his P is 0.19, twice ours. */
        private final Forecasts rain = forecasts(new Forecast(0.7, false), new Forecast(0.9, true),
                new Forecast(0.8, true), new Forecast(0.4, true), new Forecast(0.2, false), new Forecast(0, false),
                new Forecast(0, false), new Forecast(0, false), new Forecast(0, false), new Forecast(0.1, false));

        @Test
        void givesThePublishedScore() {
            Estimate score = Brier.score(rain, "-");
            assertThat(score.value()).isEqualTo(0.19 / 2);
            assertThat(score.n()).isEqualTo(10);
        }

        @Test
        void hasStudentsInterval() {
            // mean and t.test(errors)$conf.int of R 4.2.2: 0.174375 in -0.0126 to 0.3614
            Estimate score = Brier.score(forecasts(new Forecast(0.9, true), new Forecast(0.8, true),
                    new Forecast(0.7, false), new Forecast(0.95, true), new Forecast(0.6, true),
                    new Forecast(0.3, false), new Forecast(0.2, false), new Forecast(0.75, false)), "-");
            assertThat(score).isEqualTo(new Estimate(0.1744, 0.0, 0.3614, 8, null));
        }

        @Test
        void isComparedWithAlwaysStatingTheBaseRate() {
            assertThat(Brier.ofTheBaseRate(rain)).isCloseTo(0.21, within(1e-12));
        }

        @Test
        void isPerfectOrSurelyWrong() {
            assertThat(Brier.score(forecasts(new Forecast(1, true), new Forecast(0, false)), "-").value()).isZero();
            assertThat(Brier.score(forecasts(new Forecast(0, true), new Forecast(1, false)), "-").value()).isEqualTo(1);
        }

        @Test
        void saysWhyItHasNoValueOrNoInterval() {
            assertThat(Brier.score(forecasts(), "nothing forecast"))
                .isEqualTo(new Estimate(null, null, null, 0, "nothing forecast"));
            assertThat(Brier.score(forecasts(new Forecast(0.5, true)), "-").low()).isNull();
            assertThat(Brier.score(forecasts(new Forecast(0.5, true)), "-").why()).isNotBlank();
        }

        @Test
        void liesWithinItsInterval() {
            for (int right = 1; right < 20; right++) {
                int limit = right;
                Estimate score = Brier.score(
                        Forecasts.of(IntStream.range(0, 20).mapToObj(i -> new Forecast(0.8, i < limit)).toList()), "-");
                assertThat(score.value()).isBetween(score.low(), score.high());
            }
        }

        private static Forecasts forecasts(Forecast... all) {
            return Forecasts.of(List.of(all));
        }

    }

    @Nested
    class CountRatioTests {

        @Test
        void hasTheIntervalOfTheShareAsOdds() {
            // prop.test(correct = FALSE) of R 4.2.2 on 12 of 42 and on 51 of 85
            assertThat(CountRatio.of(12, 30, "-")).isEqualTo(new Estimate(0.4, 0.2072, 0.772, 30, null));
            assertThat(CountRatio.of(51, 34, "-")).isEqualTo(new Estimate(1.5, 0.9752, 2.3073, 34, null));
        }

        @Test
        void isNoneWithoutABase() {
            assertThat(CountRatio.of(3, 0, "none decided"))
                .isEqualTo(new Estimate(null, null, null, 0, "none decided"));
        }

        @Test
        void liesWithinItsInterval() {
            for (int count = 0; count < 30; count++) {
                Estimate ratio = CountRatio.of(count, 7, "-");
                assertThat(ratio.value()).isBetween(ratio.low(), ratio.high());
            }
        }

    }

}
