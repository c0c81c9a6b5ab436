package dev.parley.queryservice.analytics.statistics;

import dev.parley.queryservice.analytics.statistics.Lapse.Ending;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Many lapses, by how they ended and after how many days. */
public final class Lapses {

    private final DayCounts[] byEnding = { new DayCounts(), new DayCounts(), new DayCounts() };

    public static Lapses of(List<Lapse> all) {
        Lapses lapses = new Lapses();
        all.forEach(lapses::add);
        return lapses;
    }

    public void add(Lapse lapse) {
        ended(lapse.ending()).add(lapse.days());
    }

    public void add(Lapses others) {
        for (Ending ending : Ending.values()) {
            ended(ending).add(others.ended(ending));
        }
    }

    /** Those alone that ended so. */
    public Lapses only(Ending ending) {
        Lapses some = new Lapses();
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

    /** How many ended so after so many days. */
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
