package dev.parley.queryservice.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.queryservice.analytics.statistics.Incidence.Step;
import dev.parley.queryservice.analytics.statistics.Lapse.Ending;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the cumulative incidence whatever the lapses are. */
class IncidenceTests {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final long NEVER = Long.MAX_VALUE;

    static Stream<Random> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200).map(Random::new);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpToOneWithWhatCompetesAndWhatIsOpen(Random random) {
        List<Step> steps = AalenJohansen.of(lapses(random, Ending.values())).steps();
        assertThat(steps)
            .allSatisfy(step -> assertThat(step.event() + step.competing() + step.open()).isCloseTo(1, EXACT));
        assertThat(steps.stream().map(Step::event).toList()).isSorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void liesWithinItsBandAndItsQuantilesWithinTheirs(Random random) {
        Incidence incidence = AalenJohansen.of(lapses(random, Ending.values()));
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
        List<Lapse> lapses = lapses(random, Ending.values());
        Incidence before = AalenJohansen.of(lapses);
        Collections.shuffle(lapses, random);
        assertThat(AalenJohansen.of(lapses)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isNeverReachedSoonerForOneMoreThatIsOpenWhereNothingCompetes(Random random) {
        List<Lapse> lapses = lapses(random, Ending.EVENT, Ending.OPEN);
        long before = medianOf(lapses);
        lapses.add(new Lapse(random.nextInt(40), Ending.OPEN));
        assertThat(medianOf(lapses)).isGreaterThanOrEqualTo(before);
    }

    /**
     * One that is open at a younger age could: it counts among those that the competing
     * event did not take.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void isNeverReachedSoonerForOneMoreThatIsOpenLongerThanAnyOther(Random random) {
        List<Lapse> lapses = lapses(random, Ending.values());
        long before = medianOf(lapses);
        lapses.add(new Lapse(40, Ending.OPEN));
        assertThat(medianOf(lapses)).isGreaterThanOrEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSmallerThanWhatIgnoresThatSomethingCompetes(Random random) {
        List<Lapse> lapses = lapses(random, Ending.values());
        List<Lapse> ignoring = lapses.stream()
            .map(lapse -> lapse.ending() == Ending.COMPETING ? new Lapse(lapse.days(), Ending.OPEN) : lapse)
            .toList();
        double event = AalenJohansen.of(lapses).steps().stream().mapToDouble(Step::event).max().orElse(0);
        double naive = AalenJohansen.of(ignoring).steps().stream().mapToDouble(Step::event).max().orElse(0);
        assertThat(event).isLessThanOrEqualTo(naive + 1e-9);
    }

    private static List<Lapse> lapses(Random random, Ending... endings) {
        List<Lapse> lapses = new ArrayList<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            lapses.add(new Lapse(random.nextInt(40), endings[random.nextInt(endings.length)]));
        }
        return lapses;
    }

    private static long medianOf(List<Lapse> lapses) {
        return orNever(AalenJohansen.of(lapses).quantile(0.5).value());
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
