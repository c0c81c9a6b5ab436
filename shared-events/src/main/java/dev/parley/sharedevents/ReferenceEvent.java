package dev.parley.sharedevents;

import org.jspecify.annotations.Nullable;

/**
 * Which deal or ticket in another system a negotiation is about. It takes no side and
 * changes no state.
 */
public sealed interface ReferenceEvent extends NegotiationEvent {

    ReferenceId reference();

    /**
     * @param demand the demand that it is about; absent if it is about the negotiation
     * @param system the other system, such as {@code JIRA}
     * @param kind what it is there, such as {@code opportunity}
     * @param external what it is called there
     * @param url where it is there; absent where the team's address of that system is
     * meant
     */
    record ReferenceLinked(ReferenceId reference, @Nullable DemandId demand, String system, @Nullable String kind,
            ExternalId external, @Nullable Narrative url) implements ReferenceEvent {
    }

    record ReferenceRemoved(ReferenceId reference, @Nullable Narrative reason) implements ReferenceEvent {
    }

}
