package dev.parley.queryservice.analytics;

import dev.parley.queryservice.filters.DecidedOn;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.filters.Traits;
import dev.parley.queryservice.views.chunks.Chunked;
import dev.parley.queryservice.views.chunks.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Counts stretch by stretch and adds the stretches up, in order, so that sums of the same
 * negotiations are the same to the last digit. A stretch is counted again under the same
 * key only after it has changed, and its key does not know of an end of the period that
 * leaves out none of the stretch.
 *
 * @param imported whether imported history counts, which has no claims
 */
record Counting<F, T extends Tally<F, T>>(Selection selection, @Nullable GroupBy by, boolean imported,
        Supplier<T> none) {

    /** What the counts depend on besides the negotiations themselves. */
    private record Key(Object kind, Filter filter, DecidedOn decidedOn, @Nullable GroupBy by, boolean imported,
            @Nullable Teams teams) {

        /** What the counts of some of the negotiations depend on. */
        Key over(Traits traits, int from, int to) {
            return new Key(kind, filter.over(traits, from, to, decidedOn), decidedOn, by, imported, teams);
        }

    }

    /** The tally of each group that has members. */
    Map<Group, T> byGroup() {
        boolean teamsMatter = selection.filter().salesTeam() != null || by == GroupBy.SALES_TEAM;
        Key key = new Key(none.get().kind(), selection.filter(), selection.decidedOn(), by, imported,
                teamsMatter ? selection.teams() : null);
        return selection.views().negotiations().reckoned(key, () -> count(key));
    }

    private Map<Group, T> count(Key key) {
        var negotiations = selection.views().negotiations();
        Traits traits = Traits.of(negotiations);
        T lens = none.get();
        Column<F> seen = negotiations.column(lens.getClass(), lens::look);
        return sum(negotiations.stretches((from, to) -> key.over(traits, from, to),
                (from, to) -> stretch(from, to, traits, seen)));
    }

    private Map<Group, T> stretch(int from, int to, Traits traits, Column<F> seen) {
        Groups groups = new Groups(selection, by);
        Map<Group, T> tallies = new HashMap<>();
        Map<Object, List<T>> byMark = new HashMap<>();
        for (int number = from; number < to; number = Chunked.endOfPart(number)) {
            if (selection.filter().mayMatchDay(traits, number, selection.decidedOn())) {
                for (int each = number; each < Math.min(to, Chunked.endOfPart(number)); each++) {
                    count(each, traits, seen, groups, tallies, byMark);
                }
            }
        }
        return tallies;
    }

    private void count(int number, Traits traits, Column<F> seen, Groups groups, Map<Group, T> tallies,
            Map<Object, List<T>> byMark) {
        if ((imported || !traits.place(number).imported()) && selection.includes(traits, number)) {
            Object mark = groups.mark(traits, number);
            List<T> counting = byMark.get(mark);
            if (counting == null) {
                counting = among(tallies, groups.of(traits, number));
                byMark.put(mark, counting);
            }
            for (T tally : counting) {
                tally.count(seen.get(number));
            }
        }
    }

    private List<T> among(Map<Group, T> tallies, List<Group> groups) {
        return groups.stream().map(group -> tallies.computeIfAbsent(group, _ -> none.get())).toList();
    }

    private Map<Group, T> sum(List<Map<Group, T>> parts) {
        Map<Group, T> sums = new HashMap<>();
        parts.forEach(part -> part.forEach((group, tally) -> sums.computeIfAbsent(group, _ -> none.get()).add(tally)));
        return sums;
    }

}
