package dev.parley.commandservice.retrospective;

import dev.parley.sharedevents.ActionId;
import dev.parley.sharedevents.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was agreed on: who owns each action, and which are done. */
record Actions(Map<ActionId, Role> owners, Set<ActionId> completed) {

    static final Actions NONE = new Actions(Map.of(), Set.of());

    private static final Set<Role> MAY_OWN = Set.of(Role.SALES, Role.PRODUCT, Role.EXECUTIVE, Role.FACILITATOR);

    static boolean mayOwn(Role role) {
        return MAY_OWN.contains(role);
    }

    Actions agreed(ActionId action, Role owner) {
        Map<ActionId, Role> more = new HashMap<>(owners);
        more.put(action, owner);
        return new Actions(Map.copyOf(more), completed);
    }

    Actions completed(ActionId action) {
        Set<ActionId> more = new HashSet<>(completed);
        more.add(action);
        return new Actions(owners, Set.copyOf(more));
    }

    Optional<Role> ownerOf(ActionId action) {
        return Optional.ofNullable(owners.get(action));
    }

    boolean isCompleted(ActionId action) {
        return completed.contains(action);
    }

    boolean isEmpty() {
        return owners.isEmpty();
    }

}
