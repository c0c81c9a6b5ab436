package dev.parley.queryservice.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.parley.queryservice.analytics.statistics.Incidence.Step;
import dev.parley.queryservice.analytics.statistics.SurvivalTime.Ending;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Times are written as days, {@code 6} ending in the event, {@code 6*} in a competing
 * one, {@code 6+} still open.
 */
class AalenJohansenTests {

    private static final Offset<Double> EXACT = within(1e-10);

    /** Freireich et al., Blood 21 (1963) 699-716: weeks of remission. */
    @Nested
    class WhereNothingCompetes {

        private final Incidence drug = of("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

        private final Incidence placebo = of("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

        @Test
        void isThePublishedKaplanMeierEstimate() {
            assertThat(drug.steps()).extracting(Step::days).containsExactly(6L, 7L, 10L, 13L, 16L, 22L, 23L);
            isClose(drug.steps().stream().map(Step::open).toList(), 0.0005, 0.857, 0.807, 0.753, 0.690, 0.627, 0.538,
                    0.448);
        }

        @Test
        void hasGreenwoodsStandardErrors() {
            // as R 4.2.2, survival 3.5-3, survfit(conf.type = "log-log") has them
            isClose(drug.steps().stream().map(step -> Math.sqrt(step.variance())).toList(), 1e-6, 0.0763604, 0.0869353,
                    0.0963497, 0.1068147, 0.1140539, 0.1282338, 0.1345915);
            isClose(drug.steps().stream().map(step -> 1 - bandOf(step).high()).toList(), 1e-6, 0.619718, 0.563147,
                    0.503200, 0.431610, 0.367511, 0.267779, 0.188052);
            isClose(drug.steps().stream().map(step -> 1 - bandOf(step).low()).toList(), 1e-6, 0.951552, 0.922809,
                    0.889362, 0.849066, 0.804912, 0.746791, 0.680143);
        }

        @Test
        void hasTheQuantilesOfR() {
            assertThat(drug.quantile(0.5)).isEqualTo(new Days(23L, 13L, null, 21, null));
            assertThat(drug.quantile(0.25)).isEqualTo(new Days(13L, 6L, 22L, 21, null));
            assertThat(placebo.quantile(0.5)).isEqualTo(new Days(8L, 4L, 11L, 21, null));
            assertThat(placebo.quantile(0.85)).isEqualTo(new Days(15L, 11L, null, 21, null));
        }

        @Test
        void saysThatAQuantileWasNotReached() {
            assertThat(drug.quantile(0.85)).isEqualTo(new Days(null, null, null, 21, "not reached"));
            assertThat(AalenJohansen.of(List.of()).quantile(0.5))
                .isEqualTo(new Days(null, null, null, 0, "nothing to compute from"));
        }

        @Test
        void isThePlainShareOfThoseWhoseEventCameWhereNothingIsOpen() {
            isClose(placebo.steps().stream().map(Step::event).toList(), 1e-12, 2 / 21d, 4 / 21d, 5 / 21d, 7 / 21d,
                    9 / 21d, 13 / 21d, 15 / 21d, 17 / 21d, 18 / 21d, 19 / 21d, 20 / 21d, 1);
            assertThat(placebo.steps().getLast().band()).isNull();
        }

    }

    /**
     * The 72 women under 57 of the data set mgus2 of R's survival 3.5-3: months to death
     * ({@code event}) or to a plasma cell malignancy. The values are those of etm 1.1.1
     * (Allignol, Schumacher and Beyersmann, Journal of Statistical Software 38 (2011) 4);
     * survfit agrees with them.
     */
    @Nested
    class WhereSomethingCompetes {

        private static final String MONTHS = "1 1 1 14 15 17 20 31 48 50 52+ 53+ 61+ 62+ 69+ 73+ 79+ 80+ 82+ 88 90* 94"
                + " 97+ 97+ 100+ 101+ 111+ 112+ 114+ 117+ 118* 128+ 129+ 132+ 136+ 139+ 148+ 153* 158+ 158* 159+ 166+"
                + " 170+ 185+ 192+ 194+ 200+ 208 209+ 211+ 215+ 222 225+ 227+ 228+ 232+ 235 240+ 242+ 242+ 243+ 252"
                + " 259+ 265+ 280+ 280+ 289+ 312+ 312* 318* 328+ 373*";

        private final Incidence deaths = of(MONTHS);

        private final Incidence malignancies = of(
                MONTHS.replace("*", "?").replaceAll("(\\d)(?= |$)", "$1*").replace("?", ""));

        @Test
        void givesTheIncidenceOfAnIndependentPackage() {
            is(deaths, 50, 0.138888888889, 0.00166109396433, 0.0772618654067, 0.242757953326);
            is(deaths, 94, 0.171383647799, 0.00204612563072, 0.1009447188545, 0.282613020865);
            is(deaths, 222, 0.235473165007, 0.00364456632170, 0.1400415811671, 0.379874252081);
            is(deaths, 312, 0.336462707275, 0.00726018861509, 0.1991352530553, 0.531219385625);
        }

        @Test
        void givesTheIncidenceOfWhatCompetesWhenItIsWaitedForItself() {
            is(malignancies, 94, 0.0162473794549, 0.000259587981726, 0.00230562093405, 0.109744752229);
            is(malignancies, 252, 0.0809053181021, 0.001531504245864, 0.03088690249751, 0.202971414727);
            is(malignancies, 312, 0.1974317130266, 0.012291306328875, 0.06220225075954, 0.529154589649);
            is(malignancies, 373, 0.6635372927248, 0.007260188615094, 0.49873532115565, 0.820579982107);
        }

        @Test
        void doesNotReachAShareThatTheCompetingEventsTook() {
            assertThat(deaths.quantile(0.5).value()).isNull();
            assertThat(deaths.quantile(0.5).low()).isEqualTo(252);
            assertThat(malignancies.quantile(0.5)).isEqualTo(new Days(373L, 312L, null, 72, null));
        }

        private void is(Incidence incidence, long days, double event, double variance, double low, double high) {
            Step step = at(incidence, days);
            assertThat(step.event()).isCloseTo(event, EXACT);
            assertThat(step.variance()).isCloseTo(variance, EXACT);
            assertThat(bandOf(step).low()).isCloseTo(low, EXACT);
            assertThat(bandOf(step).high()).isCloseTo(high, EXACT);
        }

    }

    @Test
    void neverTakesLessThanNoTime() {
        assertThatThrownBy(() -> new SurvivalTime(-1, Ending.OPEN)).isInstanceOf(IllegalArgumentException.class);
    }

    static Incidence of(String times) {
        return AalenJohansen.of(times(times));
    }

    private static List<SurvivalTime> times(String times) {
        return Arrays.stream(times.split(" ")).map(AalenJohansenTests::time).toList();
    }

    private static SurvivalTime time(String text) {
        Ending ending = text.endsWith("+") ? Ending.OPEN : text.endsWith("*") ? Ending.COMPETING : Ending.EVENT;
        return new SurvivalTime(Long.parseLong(text.replaceAll("[+*]", "")), ending);
    }

    private static Step at(Incidence incidence, long days) {
        return incidence.steps().stream().filter(step -> step.days() <= days).toList().getLast();
    }

    private static Interval bandOf(Step step) {
        assertThat(step.band()).isNotNull();
        return java.util.Objects.requireNonNull(step.band());
    }

    private static void isClose(List<Double> actual, double margin, double... expected) {
        assertThat(actual).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual.get(i)).isCloseTo(expected[i], within(margin));
        }
    }

}
