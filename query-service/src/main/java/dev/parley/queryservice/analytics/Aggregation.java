package dev.parley.queryservice.analytics;

import dev.parley.queryservice.filters.DecidedOn;
import dev.parley.queryservice.filters.Facets;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.chunks.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates a selection into one tally for each group, chunk by chunk, and adds the
 * chunks up in order, so that sums of the same negotiations are the same to the last
 * digit. A chunk answers the same question once: with one answer for each version of the
 * views, {@code reasons} of a period that nobody had asked for took 25 ms while the log
 * grew and {@code saturation, filtered} 20 ms, where their goal is 20.
 *
 * @param origins whether imported history counts, and whether anything else does
 */
record Aggregation<F, T extends Tally<F, T>>(Selection selection, @Nullable GroupBy by, Origins origins,
        Supplier<T> none) {

    /** What the tallies depend on besides the negotiations themselves. */
    private record Question(Object kind, Filter filter, DecidedOn decidedOn, @Nullable GroupBy by, Origins origins,
            @Nullable Teams teams) {
    }

    /** The tally of each group that has members. */
    Map<Group, T> byGroup() {
        var negotiations = selection.views().negotiations();
        T lens = none.get();
        Teams teams = selection.filter().salesTeam() != null || by == GroupBy.SALES_TEAM ? selection.teams() : null;
        List<Filter> filters = selection.filter().byChunk(negotiations, selection.decidedOn());
        Column<Facets> facets = Facets.of(negotiations);
        Column<F> observations = negotiations.column(lens.getClass(), lens::observe);
        return sum(negotiations.answers(
                chunk -> new Question(lens.kind(), filters.get(chunk), selection.decidedOn(), by, origins, teams),
                (from, to) -> aggregate(from, to, facets, observations)));
    }

    /** From one ordinal up to another, which is left out. */
    private Map<Group, T> aggregate(int from, int to, Column<Facets> facets, Column<F> observations) {
        Groups groups = new Groups(selection, by);
        Predicate<Facets> selected = selection.predicate();
        Map<Group, T> tallies = new HashMap<>();
        Map<Object, List<T>> byKey = new HashMap<>();
        for (int ordinal = from; ordinal < to; ordinal++) {
            Facets one = facets.get(ordinal);
            if (origins.include(one.imported()) && selected.test(one)) {
                Object key = groups.key(one);
                List<T> counting = byKey.get(key);
                if (counting == null) {
                    counting = among(tallies, groups.of(one));
                    byKey.put(key, counting);
                }
                for (T tally : counting) {
                    tally.count(observations.get(ordinal));
                }
            }
        }
        return tallies;
    }

    private List<T> among(Map<Group, T> tallies, List<Group> groups) {
        return groups.stream().map(group -> tallies.computeIfAbsent(group, _ -> none.get())).toList();
    }

    private Map<Group, T> sum(List<Map<Group, T>> chunks) {
        Map<Group, T> sums = new HashMap<>();
        chunks
            .forEach(chunk -> chunk.forEach((group, tally) -> sums.computeIfAbsent(group, _ -> none.get()).add(tally)));
        return sums;
    }

}
