package dev.parley.commandservice.negotiation.rules;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.util.Set;

/** Which roles people have, as far as that is known: who is not known has none. */
public interface KnownRoles {

    /** The roles of this person. */
    Set<Role> of(PersonId person);

    /** Everybody who has this role. */
    Set<PersonId> everybodyIn(Role role);

}
