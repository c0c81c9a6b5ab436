package dev.parley.commandservice.accounts;

import dev.parley.commandservice.dispatch.CommandCall;
import dev.parley.commandservice.dispatch.Dispatcher;
import dev.parley.commandservice.people.PeopleCommand.ObserveRoles;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Identities;
import dev.parley.personaldata.Identity;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Roster.Standing;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.oidc.ProvidedPeople;
import dev.parley.webapi.oidc.Said;
import dev.parley.webapi.people.PeopleInForce;
import dev.parley.webapi.problem.CallRules;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in whom the identity provider vouches for, and records what they may do when that
 * is news. What it said later counts: an access token from before takes nothing back.
 */
final class PeopleOfProvider implements ProvidedPeople {

    private final Identities identities;

    private final Directory directory;

    private final PeopleInForce people;

    private final Dispatcher dispatcher;

    private final InstantSource clock;

    PeopleOfProvider(Identities identities, Directory directory, PeopleInForce people, Dispatcher dispatcher,
            InstantSource clock) {
        this.identities = identities;
        this.directory = directory;
        this.people = people;
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    @Override
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
            observe(person, said.roles(), before, now);
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

    private void observe(PersonId person, Set<Role> roles, Set<Role> before, Instant now) {
        Role acting = (roles.isEmpty() ? before : roles).iterator().next();
        try {
            dispatcher.run(new CommandCall(person, null, new byte[0], null),
                    _ -> new ObserveRoles(new By(person, acting, now), List.copyOf(roles)));
        }
        catch (Refusal ex) {
            if (!ex.rules().contains(Rule.SAME_ROLES)) {
                throw ex;
            }
        }
    }

    private static RuntimeException nothing() {
        return CallRules.UNKNOWN_ROLES
            .exception("nothing that the identity provider says of you stands for a role here");
    }

}
