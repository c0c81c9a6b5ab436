package dev.parley.webapi.oidc;

import dev.parley.personaldata.Identities;
import dev.parley.personaldata.Identity;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.session.RolesAtPresent;
import org.springframework.security.authentication.BadCredentialsException;

/**
 * The people of the provider where nothing can be recorded, in a process that only
 * answers questions: those who have come in through another one.
 */
final class PeopleSeenElsewhere implements ProvidedPeople {

    private final Identities identities;

    private final RolesAtPresent roles;

    PeopleSeenElsewhere(Identities identities, RolesAtPresent roles) {
        this.identities = identities;
        this.roles = roles;
    }

    @Override
    public PersonId know(Said said) {
        return identities.find(said.issuer(), said.subject())
            .map(Identity::person)
            .filter(roles::admits)
            .orElseThrow(() -> new BadCredentialsException("nobody who was admitted"));
    }

}
