package dev.parley.query.analytics;

import dev.parley.query.filters.Filter;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The negotiations that a figure counts, group by group, in the order of the groups. */
public final class Breakdown {

    private final Groups groups;

    private final Map<String, List<Negotiation>> members;

    private final @Nullable GroupBy by;

    private Breakdown(Selection selection, @Nullable GroupBy by, Stream<Negotiation> counted) {
        this.groups = new Groups(selection, by);
        this.by = by;
        this.members = by == null ? Map.of(Groups.ALL, counted.toList()) : broken(counted);
    }

    private Map<String, List<Negotiation>> broken(Stream<Negotiation> counted) {
        Map<String, List<Negotiation>> broken = new HashMap<>();
        counted.forEach(
                one -> groups.of(one).forEach(group -> broken.computeIfAbsent(group, _ -> new ArrayList<>()).add(one)));
        return broken;
    }

    /** All that the filter asks for, imported history among them. */
    public static Breakdown ofAll(Selection selection, @Nullable GroupBy by) {
        return new Breakdown(selection, by, selection.inPeriod());
    }

    /** All that the filter asks for but imported history, which has no claims. */
    public static Breakdown ofLive(Selection selection, @Nullable GroupBy by) {
        return new Breakdown(selection, by, selection.inPeriod().filter(negotiation -> !negotiation.imported()));
    }

    /** Those raised here, by their first yes or no where the filter goes by deciding. */
    public static Breakdown ofLive(Views views, Filter filter, @Nullable GroupBy by) {
        return ofLive(Selection.of(views, filter, Filter.FIRST_DECIDED), by);
    }

    /** The figures of each group; without grouping there is one, even if it is empty. */
    public <F> List<F> figures(BiFunction<String, List<Negotiation>, F> figures) {
        return names().stream().map(group -> figures.apply(group, of(group))).toList();
    }

    private List<String> names() {
        return by == null ? List.of(Groups.ALL) : members.keySet().stream().sorted(groups.order()).toList();
    }

    /** Those of a group; none if it has none. */
    public List<Negotiation> of(String group) {
        return members.getOrDefault(group, List.of());
    }

}
