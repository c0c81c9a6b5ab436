package dev.parley.queryservice.views.policy;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.PolicyEvent;
import dev.parley.sharedevents.PolicyEvent.CapacitySet;
import dev.parley.sharedevents.PolicyEvent.ImportMappingSet;
import dev.parley.sharedevents.PolicyEvent.PolicyChanged;
import dev.parley.sharedevents.PolicyEvent.ReferenceAddressSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The policy that new requests are raised under, and the capacity of each area and
 * quarter.
 *
 * @param changed the last change of the policy; absent while it is the default
 * @param mappings how tables of imports are read, by name
 * @param addresses where what is in other systems is found, by system
 * @param version how many events the policy has had
 */
public record TeamPolicy(Policy policy, @Nullable Source changed, List<Capacity> capacities,
        Map<Name, ImportMapping> mappings, Map<String, String> addresses, long version) {

    /** What holds before anybody has set anything. */
    public static final TeamPolicy DEFAULT = new TeamPolicy(Policy.DEFAULT, null, List.of(), Map.of(), Map.of(), 0);

    /**
     * How much work an area can take on in a quarter, in person-days.
     */
    public record Capacity(Name productArea, String quarter, double personDays, Source set) {

        boolean isOf(CapacitySet other) {
            return productArea.equals(Name.of(other.productArea())) && quarter.equals(other.quarter());
        }

    }

    public TeamPolicy apply(Recorded entry, PolicyEvent event) {
        long next = entry.seq() + 1;
        return switch (event) {
            case PolicyChanged(Policy to) -> new TeamPolicy(to, entry.source(), capacities, mappings, addresses, next);
            case CapacitySet set ->
                new TeamPolicy(policy, changed, with(set, entry.source()), mappings, addresses, next);
            case ImportMappingSet set -> new TeamPolicy(policy, changed, capacities, with(set), addresses, next);
            case ReferenceAddressSet set -> new TeamPolicy(policy, changed, capacities, mappings, with(set), next);
        };
    }

    private Map<String, String> with(ReferenceAddressSet set) {
        Map<String, String> now = new TreeMap<>(addresses);
        now.compute(set.system(), (_, _) -> set.url());
        return Collections.unmodifiableMap(now);
    }

    private Map<Name, ImportMapping> with(ImportMappingSet set) {
        Map<Name, ImportMapping> now = new TreeMap<>(mappings);
        now.compute(Name.of(set.name()), (_, _) -> set.mapping());
        return Collections.unmodifiableMap(now);
    }

    private List<Capacity> with(CapacitySet set, Source source) {
        Name area = capacities.stream()
            .map(Capacity::productArea)
            .filter(Name.of(set.productArea())::equals)
            .findFirst()
            .orElseGet(() -> Name.of(set.productArea()));
        Stream<Capacity> others = capacities.stream().filter(capacity -> !capacity.isOf(set));
        Capacity now = new Capacity(area, set.quarter(), set.personDays(), source);
        return Stream.concat(others, Stream.of(now)).toList();
    }

}
