package dev.parley.commandservice.retrospective;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.util.HashMap;
import java.util.Map;

/**
 * Who has joined, each in the one role they joined in. An executive may take part and
 * stands for neither side.
 */
record Participants(Map<PersonId, Role> joined) {

    static final Participants NONE = new Participants(Map.of());

    Participants with(PersonId person, Role as) {
        Map<PersonId, Role> more = new HashMap<>(joined);
        more.put(person, as);
        return new Participants(Map.copyOf(more));
    }

    boolean include(PersonId person) {
        return joined.containsKey(person);
    }

    /** Whether somebody of sales and somebody of product has joined. */
    boolean areOfBothSides() {
        return joined.containsValue(Role.SALES) && joined.containsValue(Role.PRODUCT);
    }

}
