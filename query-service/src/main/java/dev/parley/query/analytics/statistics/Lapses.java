package dev.parley.query.analytics.statistics;

import dev.parley.query.analytics.statistics.Lapse.Ending;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Many lapses, by how they ended and after how many days. */
public final class Lapses {

    private final Map<Ending, DayCounts> byEnding = new EnumMap<>(Ending.class);

    public static Lapses of(List<Lapse> all) {
        Lapses lapses = new Lapses();
        all.forEach(lapses::add);
        return lapses;
    }

    public void add(Lapse lapse) {
        ended(lapse.ending()).add(lapse.days());
    }

    public void add(Lapses others) {
        others.byEnding.forEach((ending, days) -> ended(ending).add(days));
    }

    /** Those alone that ended so. */
    public Lapses only(Ending ending) {
        Lapses some = new Lapses();
        DayCounts days = byEnding.get(ending);
        if (days != null) {
            some.ended(ending).add(days);
        }
        return some;
    }

    public long n() {
        return Arrays.stream(Ending.values()).mapToLong(this::count).sum();
    }

    /** How many ended so. */
    public long count(Ending ending) {
        DayCounts days = byEnding.get(ending);
        return days == null ? 0 : days.n();
    }

    /** How many ended so after so many days. */
    long count(Ending ending, long days) {
        DayCounts counts = byEnding.get(ending);
        return counts == null ? 0 : counts.of(days);
    }

    /** The numbers of days after which any ended, in order. */
    Collection<Long> days() {
        SortedSet<Long> all = new TreeSet<>();
        byEnding.values().forEach(counts -> counts.forEach((days, count) -> all.add(days)));
        return all;
    }

    private DayCounts ended(Ending ending) {
        return byEnding.computeIfAbsent(ending, _ -> new DayCounts());
    }

}
