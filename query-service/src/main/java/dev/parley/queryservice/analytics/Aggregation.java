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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates a selection into one tally for each group, block by block, and adds the
 * blocks up in order, so that sums of the same negotiations are the same to the last
 * digit. Each version of the views answers the same question once.
 *
 * @param imported whether imported history counts, which has no claims
 */
record Aggregation<F, T extends Tally<F, T>>(Selection selection, @Nullable GroupBy by, boolean imported,
        Supplier<T> none) {

    /** How many negotiations one thread goes through at once. */
    private static final int BLOCK = 8192;

    /** What the tallies depend on besides the negotiations themselves. */
    private record Question(Object kind, Filter filter, DecidedOn decidedOn, @Nullable GroupBy by, boolean imported,
            @Nullable Teams teams) {
    }

    /** The tally of each group that has members. */
    Map<Group, T> byGroup() {
        boolean teamsMatter = selection.filter().salesTeam() != null || by == GroupBy.SALES_TEAM;
        return selection.views()
            .negotiations()
            .answer(new Question(none.get().kind(), selection.filter(), selection.decidedOn(), by, imported,
                    teamsMatter ? selection.teams() : null), this::aggregate);
    }

    private Map<Group, T> aggregate() {
        var negotiations = selection.views().negotiations();
        T lens = none.get();
        Column<Facets> facets = Facets.of(negotiations);
        Column<F> seen = negotiations.column(lens.getClass(), lens::look);
        int size = negotiations.size();
        List<Map<Group, T>> blocks = IntStream.rangeClosed(0, size / BLOCK)
            .parallel()
            .mapToObj(block -> block(block * BLOCK, Math.min(size, (block + 1) * BLOCK), facets, seen))
            .toList();
        return sum(blocks);
    }

    /** From one ordinal up to another, which is left out. */
    private Map<Group, T> block(int from, int to, Column<Facets> facets, Column<F> seen) {
        Groups groups = new Groups(selection, by);
        Predicate<Facets> selected = selection.predicate();
        Map<Group, T> tallies = new HashMap<>();
        Map<Object, List<T>> byKey = new HashMap<>();
        for (int ordinal = from; ordinal < to; ordinal++) {
            Facets one = facets.get(ordinal);
            if ((imported || !one.imported()) && selected.test(one)) {
                Object key = groups.key(one);
                List<T> counting = byKey.get(key);
                if (counting == null) {
                    counting = among(tallies, groups.of(one));
                    byKey.put(key, counting);
                }
                for (T tally : counting) {
                    tally.count(seen.get(ordinal));
                }
            }
        }
        return tallies;
    }

    private List<T> among(Map<Group, T> tallies, List<Group> groups) {
        return groups.stream().map(group -> tallies.computeIfAbsent(group, _ -> none.get())).toList();
    }

    private Map<Group, T> sum(List<Map<Group, T>> blocks) {
        Map<Group, T> sums = new HashMap<>();
        blocks
            .forEach(block -> block.forEach((group, tally) -> sums.computeIfAbsent(group, _ -> none.get()).add(tally)));
        return sums;
    }

}
