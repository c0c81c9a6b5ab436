package dev.parley.queryservice.analytics;

import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts, group by group, in the order of the groups.
 *
 * @param <T> the tally of a group
 */
public final class Breakdown<T> {

    private final Groups groups;

    private final @Nullable GroupBy by;

    private final Supplier<T> none;

    private final Map<Group, T> tallies;

    private Breakdown(Selection selection, @Nullable GroupBy by, Supplier<T> none, Map<Group, T> tallies) {
        this.groups = new Groups(selection, by);
        this.by = by;
        this.none = none;
        this.tallies = tallies;
    }

    /** Of what the selection holds and the analytic counts. */
    public static <F, T extends Tally<F, T>> Breakdown<T> of(Analytic analytic, Selection selection,
            @Nullable GroupBy by, Supplier<T> none) {
        return of(analytic.origins(), selection, by, none);
    }

    /** Of what the filter asks for and the analytic counts. */
    public static <F, T extends Tally<F, T>> Breakdown<T> of(Analytic analytic, Views views, Filter filter,
            @Nullable GroupBy by, Supplier<T> none) {
        return of(analytic, Selection.of(views, filter, analytic.decidedOn()), by, none);
    }

    /** Of imported history alone, as one group. */
    public static <F, T extends Tally<F, T>> Breakdown<T> ofImported(Selection selection, Supplier<T> none) {
        return of(Origins.IMPORTED, selection, null, none);
    }

    private static <F, T extends Tally<F, T>> Breakdown<T> of(Origins origins, Selection selection,
            @Nullable GroupBy by, Supplier<T> none) {
        return new Breakdown<>(selection, by, none, new Aggregation<>(selection, by, origins, none).byGroup());
    }

    /** The figures of each group; without grouping there is one, even if it is empty. */
    public <F> List<F> figures(BiFunction<Group, T, F> figures) {
        return names().stream().map(group -> figures.apply(group, of(group))).toList();
    }

    /** The groups, in order. */
    public List<Group> names() {
        return by == null ? List.of(Group.ALL) : tallies.keySet().stream().sorted(groups.order()).toList();
    }

    /** The tally of a group, not to be changed; an empty one if it has no members. */
    public T of(Group group) {
        T tally = tallies.get(group);
        return tally == null ? none.get() : tally;
    }

}
