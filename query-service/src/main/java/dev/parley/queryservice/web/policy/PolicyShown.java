package dev.parley.queryservice.web.policy;

import dev.parley.queryservice.views.policy.TeamPolicy.Capacity;
import dev.parley.queryservice.web.Versioned;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.Policy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team has set; it holds for requests raised from then on.
 *
 * @param version how many changes there have been, of policy and capacity
 * @param changedBy who last changed the policy; null while it is the default
 */
record PolicyShown(long position, Instant at, long version, Policy policy, @Nullable String changedBy,
        @Nullable Instant changedAt, List<CapacityShown> capacity, List<MappingShown> importMappings,
        List<AddressShown> referenceAddresses) implements Versioned {

    /** How tables of history are read, under a name. */
    record MappingShown(String name, ImportMapping mapping) {
    }

    /**
     * Where what is in another system is found; {id} stands for what it is called there.
     */
    record AddressShown(String system, String url) {
    }

    /** How much work an area can take on in a quarter, in person-days. */
    record CapacityShown(Name productArea, String quarter, double personDays) {

        static CapacityShown of(Capacity capacity) {
            return new CapacityShown(capacity.productArea(), capacity.quarter(), capacity.personDays());
        }

    }

}
