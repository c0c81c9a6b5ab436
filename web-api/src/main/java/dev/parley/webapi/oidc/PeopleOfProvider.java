package dev.parley.webapi.oidc;

import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Identities;
import dev.parley.personaldata.Identity;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Roster.Standing;
import dev.parley.webapi.people.PeopleInForce;
import dev.parley.webapi.problem.CallRules;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in whom the identity provider vouches for, and records what they may do when that
 * is news. What it said later counts: an access token from before takes nothing back.
 */
public final class PeopleOfProvider {

    private final Identities identities;

    private final Directory directory;

    private final PeopleInForce people;

    private final ObservedRoles observed;

    private final InstantSource clock;

    PeopleOfProvider(Identities identities, Directory directory, PeopleInForce people, ObservedRoles observed,
            InstantSource clock) {
        this.identities = identities;
        this.directory = directory;
        this.people = people;
        this.observed = observed;
        this.clock = clock;
    }

    /**
     * Who it is; somebody new if nobody is known as that. What they may do is recorded if
     * that is news. Blocks.
     * @throws dev.parley.webapi.problem.ProblemException if they may do nothing here, or
     * are suspended
     */
    public PersonId know(Said said) {
        Optional<PersonId> known = identities.find(said.issuer(), said.subject()).map(Identity::person);
        if (known.isEmpty() && said.roles().isEmpty()) {
            throw nothing();
        }
        PersonId person = known.orElseGet(() -> add(said));
        Set<Role> before = standing(person).map(Standing::roles).orElse(Set.of());
        if (standing(person).filter(Standing::suspended).isPresent()) {
            throw CallRules.SUSPENDED.exception("an administrator has suspended you");
        }
        Instant now = clock.instant();
        if (identities.hear(person, said.at(), LocalDate.ofInstant(now, ZoneOffset.UTC))
                && !before.equals(said.roles())) {
            observed.record(person, said.roles(), now);
        }
        if (said.roles().isEmpty()) {
            throw nothing();
        }
        return person;
    }

    /** Of two who come at once for the first time, one is first. */
    private PersonId add(Said said) {
        PersonId person = directory.addPerson("identity-" + Ids.next(), said.name()).orElseThrow();
        if (identities.add(new Identity(person, said.issuer(), said.subject(), said.at(), null))) {
            return person;
        }
        directory.removePerson(person);
        return identities.find(said.issuer(), said.subject()).orElseThrow().person();
    }

    private Optional<Standing> standing(PersonId person) {
        return people.roster().find(person);
    }

    private static RuntimeException nothing() {
        return CallRules.UNKNOWN_ROLES
            .exception("nothing that the identity provider says of you stands for a role here");
    }

}
