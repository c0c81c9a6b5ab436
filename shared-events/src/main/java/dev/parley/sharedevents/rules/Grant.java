package dev.parley.sharedevents.rules;

import static java.util.Collections.unmodifiableSet;

import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.State;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets some roles do something.
 *
 * @param side the side that alone may do it; absent if either may, or if it is not about
 * sides
 * @param states the states of a negotiation in which they may; none if it is not about
 * one that is there
 */
public record Grant(Set<Role> roles, @Nullable Side side, Set<State> states) {

    static Grant to(Role... roles) {
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(Arrays.asList(roles));
        return new Grant(unmodifiableSet(all), null, Set.of());
    }

    static Grant toAll() {
        return to(Role.values());
    }

    Grant asking() {
        return new Grant(roles, Side.ASKING, states);
    }

    Grant answering() {
        return new Grant(roles, Side.ANSWERING, states);
    }

    Grant undecided() {
        return in(State.OPEN, State.LAST_CALL);
    }

    Grant goingOn() {
        return in(State.OPEN, State.LAST_CALL, State.DECIDED);
    }

    Grant decided() {
        return in(State.DECIDED);
    }

    Grant always() {
        return in(State.values());
    }

    Grant in(State... some) {
        return new Grant(roles, side, unmodifiableSet(EnumSet.copyOf(Arrays.asList(some))));
    }

    boolean admits(Role role, State state, @Nullable Side on) {
        return roles.contains(role) && states.contains(state) && (side == null || on == null || on == side);
    }

}
