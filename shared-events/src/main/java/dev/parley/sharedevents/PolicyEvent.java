package dev.parley.sharedevents;

import org.jspecify.annotations.Nullable;

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

    /**
     * How a tracker's tables are to be read, under a name; it holds for imports from then
     * on.
     *
     * @param mapping absent where the name is given up
     */
    record ImportMappingSet(String name, @Nullable ImportMapping mapping) implements PolicyEvent {
    }

    /**
     * Where something in another system is.
     *
     * @param url with {@code {id}} for what it is called there; absent where the address
     * is given up
     */
    record ReferenceAddressSet(String system, @Nullable String url) implements PolicyEvent {
    }

}
