package dev.parley.queryservice.analytics.statistics;

import dev.parley.queryservice.analytics.statistics.SurvivalTime.Ending;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Survival times, by how they ended and after how many days. */
public final class SurvivalTimes {

    private final DayCounts[] byEnding = { new DayCounts(), new DayCounts(), new DayCounts() };

    public static SurvivalTimes of(List<SurvivalTime> all) {
        SurvivalTimes times = new SurvivalTimes();
        all.forEach(times::add);
        return times;
    }

    public void add(SurvivalTime time) {
        ended(time.ending()).add(time.days());
    }

    public void add(SurvivalTimes others) {
        for (Ending ending : Ending.values()) {
            ended(ending).add(others.ended(ending));
        }
    }

    /** Those alone that ended so. */
    public SurvivalTimes only(Ending ending) {
        SurvivalTimes some = new SurvivalTimes();
        some.ended(ending).add(ended(ending));
        return some;
    }

    public long n() {
        return Arrays.stream(Ending.values()).mapToLong(this::count).sum();
    }

    /** How many ended so. */
    public long count(Ending ending) {
        return ended(ending).n();
    }

    /** How many ended so after {@code days}. */
    long count(Ending ending, long days) {
        return ended(ending).of(days);
    }

    /** The numbers of days after which any ended, in order. */
    Collection<Long> days() {
        SortedSet<Long> all = new TreeSet<>();
        Arrays.stream(byEnding).forEach(counts -> counts.forEach((days, count) -> all.add(days)));
        return all;
    }

    @SuppressWarnings("EnumOrdinal") // never stored
    private DayCounts ended(Ending ending) {
        return byEnding[ending.ordinal()];
    }

}
