package dev.parley.commandservice.policy;

import java.util.stream.Stream;

import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.PolicyEvent;
import dev.parley.sharedevents.PolicyEvent.CapacitySet;
import dev.parley.sharedevents.PolicyEvent.ImportMappingSet;
import dev.parley.sharedevents.PolicyEvent.PolicyChanged;
import dev.parley.sharedevents.PolicyEvent.ReferenceAddressSet;

/** Which policy a request is raised under: the one that was set last. */
public final class PolicyInForce {

    private PolicyInForce() {
    }

    /** The policy in force after these events, in the order of their stream. */
    public static Policy after(Stream<? extends PolicyEvent> events) {
        return events.sequential().reduce(Policy.DEFAULT, PolicyInForce::after, (earlier, later) -> later);
    }

    static Policy after(Policy before, PolicyEvent event) {
        return switch (event) {
            case PolicyChanged changed -> changed.policy();
            case CapacitySet _, ImportMappingSet _, ReferenceAddressSet _ -> before;
        };
    }

}
