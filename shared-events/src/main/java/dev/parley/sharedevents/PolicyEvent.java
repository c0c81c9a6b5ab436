package dev.parley.sharedevents;

/** What the whole team sets. One stream. */
public sealed interface PolicyEvent extends Event {

    record PolicyChanged(Policy policy) implements PolicyEvent {
    }

    /**
     * How much work an area can take on.
     *
     * @param quarter as {@code 2026-Q3}
     * @param personDays the capacity of that quarter, in person-days
     */
    record CapacitySet(String productArea, String quarter, double personDays) implements PolicyEvent {
    }

}
