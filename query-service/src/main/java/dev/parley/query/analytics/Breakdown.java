package dev.parley.query.analytics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.parley.query.filters.Filter;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Negotiation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The negotiations that a figure counts, group by group, in the order of the groups. */
public final class Breakdown {

    private final Groups groups;

    private final Map<String, List<Negotiation>> members;

    private Breakdown(Groups groups, Stream<Negotiation> counted) {
        this.groups = groups;
        this.members = counted.flatMap(one -> groups.of(one).map(group -> new Member(group, one)))
            .collect(groupingBy(Member::group, LinkedHashMap::new, mapping(Member::negotiation, toList())));
    }

    private record Member(String group, Negotiation negotiation) {
    }

    /** All that the filter asks for, imported history among them. */
    public static Breakdown ofAll(Selection selection, @Nullable GroupBy by) {
        return new Breakdown(new Groups(selection, by), selection.inPeriod());
    }

    /** All that the filter asks for but imported history, which has no claims. */
    public static Breakdown ofLive(Selection selection, @Nullable GroupBy by) {
        return new Breakdown(new Groups(selection, by),
                selection.inPeriod().filter(negotiation -> !negotiation.imported()));
    }

    /** Those raised here, by their first yes or no where the filter goes by deciding. */
    public static Breakdown ofLive(Views views, Filter filter, @Nullable GroupBy by) {
        return ofLive(Selection.of(views, filter, Filter.FIRST_DECIDED), by);
    }

    /** The figures of each group. */
    public <F> List<F> figures(BiFunction<String, List<Negotiation>, F> figures) {
        return groups.names(members.values().stream().flatMap(List::stream).distinct())
            .stream()
            .map(group -> figures.apply(group, of(group)))
            .toList();
    }

    /** Those of a group; none if it has none. */
    public List<Negotiation> of(String group) {
        return members.getOrDefault(group, List.of());
    }

}
