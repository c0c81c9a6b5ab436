package dev.parley.queryservice.analytics.saturation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.analytics.Groups;
import dev.parley.queryservice.analytics.Selection;
import dev.parley.queryservice.filters.Period;
import dev.parley.queryservice.views.policy.TeamPolicy.Capacity;
import dev.parley.sharedevents.Name;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the areas can take on this quarter, in person-days.
 *
 * @param why why there is none, if there is none
 */
record Capacities(Map<Name, Double> byArea, String why) {

    static Capacities of(Selection selection, @Nullable GroupBy groupBy, Group group, LocalDate today) {
        if (groupBy != null && groupBy != GroupBy.PRODUCT_AREA) {
            return new Capacities(Map.of(), "capacity is set for a product area");
        }
        String quarter = Groups.quarter(Period.quarterOf(today));
        Name area = groupBy == null ? selection.filter().productArea() : Name.of(group.name());
        boolean nowhere = group.kind() == Group.Kind.NONE;
        return new Capacities(
                selection.views()
                    .policy()
                    .capacities()
                    .stream()
                    .filter(capacity -> capacity.quarter().equals(quarter))
                    .filter(capacity -> !nowhere && (area == null || area.equals(capacity.productArea())))
                    .collect(toUnmodifiableMap(Capacity::productArea, Capacity::personDays)),
                "no capacity set for " + quarter);
    }

    double total() {
        return byArea.values().stream().mapToDouble(Double::doubleValue).sum();
    }

}
