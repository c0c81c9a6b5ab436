package dev.parley.eventlog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The filters of runs of a thousand places each, one added after the other. */
class RunFiltersTests {

    private static final int RUN = 1000;

    private static final int RUNS = 20;

    private final RunFilters filters = new RunFilters();

    private static LongStream placesOf(int run) {
        return IntStream.range(0, RUN).mapToLong(n -> new Place(Fingerprint.ofId("id " + n), run, 1).fingerprint());
    }

    private static RunFilter filter(int run, int room) {
        RunFilter filter = RunFilter.forSo(room);
        placesOf(run).forEach(filter::add);
        return RunFilter.read(filter.bytes());
    }

    @Test
    void haveNothingAtFirst() {
        assertThat(placesOf(0)).noneMatch(filters::mayHave);
    }

    @Test
    void haveAllPlacesOfEachRun() {
        for (int run = 0; run < RUNS; run++) {
            filters.add(filter(run, RUN));
            for (int earlier = 0; earlier <= run; earlier++) {
                assertThat(placesOf(earlier)).allMatch(filters::mayHave);
            }
        }
    }

    /** One in 6,000 for each run is one in 300 for twenty. */
    @Test
    void haveHardlyAnyOtherPlace() {
        IntStream.range(0, RUNS).forEach(run -> filters.add(filter(run, RUN)));
        long inVain = IntStream.range(RUNS, 2 * RUNS)
            .boxed()
            .flatMapToLong(RunFiltersTests::placesOf)
            .filter(filters::mayHave)
            .count();
        assertThat(inVain).isBetween(1L, (long) RUNS * RUN / 200);
    }

    @Test
    void areOfOneSize() {
        filters.add(filter(0, RUN));
        assertThatIllegalStateException().isThrownBy(() -> filters.add(filter(1, 2 * RUN)));
    }

}
