package dev.parley.queryservice.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.queryservice.analytics.statistics.Incidence.Step;
import dev.parley.queryservice.analytics.statistics.SurvivalTime.Ending;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the cumulative incidence whatever the times are. */
class IncidenceTests {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final long NEVER = Long.MAX_VALUE;

    static Stream<Random> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200).map(Random::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpToOneWithWhatCompetesAndWhatIsOpen(Random random) {
        List<Step> steps = AalenJohansen.of(times(random, Ending.values())).steps();
        assertThat(steps)
            .allSatisfy(step -> assertThat(step.event() + step.competing() + step.open()).isCloseTo(1, EXACT));
        assertThat(steps.stream().map(Step::event).toList()).isSorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void liesWithinItsBandAndItsQuantilesWithinTheirs(Random random) {
        Incidence incidence = AalenJohansen.of(times(random, Ending.values()));
        assertThat(incidence.steps()).filteredOn(step -> step.band() != null)
            .allSatisfy(step -> assertThat(step.event()).isBetween(low(step), high(step)));
        for (double share : new double[] { 0.25, 0.5, 0.85 }) {
            Days days = incidence.quantile(share);
            assertThat(orNever(days.value())).isBetween(orNever(days.low()), orNever(days.high()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfWhatHappenedOnOneDay(Random random) {
        List<SurvivalTime> times = times(random, Ending.values());
        Incidence before = AalenJohansen.of(times);
        Collections.shuffle(times, random);
        assertThat(AalenJohansen.of(times)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isNeverReachedSoonerForOneMoreThatIsOpenWhereNothingCompetes(Random random) {
        List<SurvivalTime> times = times(random, Ending.EVENT, Ending.OPEN);
        long before = medianOf(times);
        times.add(new SurvivalTime(random.nextInt(40), Ending.OPEN));
        assertThat(medianOf(times)).isGreaterThanOrEqualTo(before);
    }

    /**
     * One that is open at a younger age could: it counts among those that the competing
     * event did not take.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void isNeverReachedSoonerForOneMoreThatIsOpenLongerThanAnyOther(Random random) {
        List<SurvivalTime> times = times(random, Ending.values());
        long before = medianOf(times);
        times.add(new SurvivalTime(40, Ending.OPEN));
        assertThat(medianOf(times)).isGreaterThanOrEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSmallerThanWhatIgnoresThatSomethingCompetes(Random random) {
        List<SurvivalTime> times = times(random, Ending.values());
        List<SurvivalTime> ignoring = times.stream()
            .map(time -> time.ending() == Ending.COMPETING ? new SurvivalTime(time.days(), Ending.OPEN) : time)
            .toList();
        double event = AalenJohansen.of(times).steps().stream().mapToDouble(Step::event).max().orElse(0);
        double naive = AalenJohansen.of(ignoring).steps().stream().mapToDouble(Step::event).max().orElse(0);
        assertThat(event).isLessThanOrEqualTo(naive + 1e-9);
    }

    private static List<SurvivalTime> times(Random random, Ending... endings) {
        List<SurvivalTime> times = new ArrayList<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            times.add(new SurvivalTime(random.nextInt(40), endings[random.nextInt(endings.length)]));
        }
        return times;
    }

    private static long medianOf(List<SurvivalTime> times) {
        return orNever(AalenJohansen.of(times).quantile(0.5).value());
    }

    private static long orNever(@org.jspecify.annotations.Nullable Long days) {
        return days == null ? NEVER : days;
    }

    private static double low(Step step) {
        return java.util.Objects.requireNonNull(step.band()).low();
    }

    private static double high(Step step) {
        return java.util.Objects.requireNonNull(step.band()).high();
    }

}
