package dev.parley.webapi.session;

import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Token;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.caller.DemoPeople;
import dev.parley.webapi.caller.DemoPeople.DemoPerson;
import dev.parley.webapi.people.PeopleInForce;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody may do at present: as the log says, or as one of the demo's people. */
public final class RolesAtPresent {

    private final PeopleInForce people;

    private final Map<PersonId, DemoPerson> demo;

    private RolesAtPresent(PeopleInForce people, Map<PersonId, DemoPerson> demo) {
        this.people = people;
        this.demo = demo;
    }

    static RolesAtPresent of(PeopleInForce people) {
        return new RolesAtPresent(people, Map.of());
    }

    /** In a demo, whose people the log does not know. */
    static RolesAtPresent ofDemo(PeopleInForce people, Directory directory) {
        return new RolesAtPresent(people, DemoPeople.all()
            .stream()
            .collect(Collectors.toUnmodifiableMap(person -> directory.person(person.login()), Function.identity())));
    }

    public Set<Role> of(PersonId person) {
        DemoPerson one = demo.get(person);
        return one == null ? people.rolesOf(person) : Set.of(one.role());
    }

    /** Everybody who has this role. */
    public Set<PersonId> everybodyIn(Role role) {
        return Stream.concat(demo.keySet().stream(), people.roster().people().keySet().stream())
            .filter(person -> of(person).contains(role))
            .collect(Collectors.toUnmodifiableSet());
    }

    /** Who signs in as this in the demo, if it is one. */
    public Optional<PersonId> ofDemo(String login) {
        return demo.entrySet()
            .stream()
            .filter(one -> one.getValue().login().equals(login))
            .map(Map.Entry::getKey)
            .findFirst();
    }

    /** Whether they may come in at all. */
    public boolean admits(PersonId person) {
        return demo.containsKey(person) || people.admits(person);
    }

    /** A token of a service account is good for as long as that is its maker's. */
    boolean isOwn(Token token) {
        return people.roster().answerable(token.person()).equals(token.madeBy());
    }

}
