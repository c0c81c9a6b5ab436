package dev.parley.commandservice.dispatch;

import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.session.RolesAtPresent;
import java.util.Set;

/** The roles that aggregates ask for: what the log says, and the demo's people. */
record RolesInForce(RolesAtPresent roles) implements KnownRoles {

    @Override
    public Set<Role> of(PersonId person) {
        return roles.of(person);
    }

    @Override
    public Set<PersonId> everybodyIn(Role role) {
        return roles.everybodyIn(role);
    }

}
