package dev.parley.sharedevents;

import static java.util.Collections.unmodifiableSet;

import dev.parley.sharedevents.PeopleEvent.How;
import dev.parley.sharedevents.PeopleEvent.PersonAdmitted;
import dev.parley.sharedevents.PeopleEvent.PersonReinstated;
import dev.parley.sharedevents.PeopleEvent.PersonSuspended;
import dev.parley.sharedevents.PeopleEvent.RolesChanged;
import dev.parley.sharedevents.PeopleEvent.RolesObserved;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Who may do what: a fold over the events of the people.
 *
 * @param people everybody who was ever admitted, in that order
 * @param used the invitations that were accepted
 */
public record Roster(Map<PersonId, Standing> people, Set<InvitationId> used) {

    public static final Roster NOBODY = new Roster(Map.of(), Set.of());

    /**
     * How somebody stands.
     *
     * @param roles all that they have, though they may be suspended
     */
    public record Standing(Set<Role> roles, boolean suspended, How how) {

        static Standing of(Collection<Role> roles, How how) {
            return new Standing(set(roles), false, how);
        }

        Standing with(Collection<Role> changed) {
            return new Standing(set(changed), suspended, how);
        }

        Standing suspended(boolean now) {
            return new Standing(roles, now, how);
        }

        /** What they may do at present. */
        public Set<Role> inForce() {
            return suspended ? Set.of() : roles;
        }

        private static Set<Role> set(Collection<Role> roles) {
            EnumSet<Role> set = EnumSet.noneOf(Role.class);
            set.addAll(roles);
            return unmodifiableSet(set);
        }

    }

    public Roster apply(PeopleEvent event) {
        return switch (event) {
            case PersonAdmitted admitted -> admit(admitted);
            case RolesChanged(PersonId person, var roles, Narrative _) -> change(person, was -> was.with(roles));
            case PersonSuspended(PersonId person, Narrative _) -> change(person, was -> was.suspended(true));
            case PersonReinstated(PersonId person, Narrative _) -> change(person, was -> was.suspended(false));
            case RolesObserved(PersonId person, var roles) ->
                knows(person) ? change(person, was -> was.with(roles)) : put(person, Standing.of(roles, How.OIDC));
        };
    }

    public Optional<Standing> find(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }

    public boolean knows(PersonId person) {
        return people.containsKey(person);
    }

    /** What somebody may do at present: nothing while they are suspended or unknown. */
    public Set<Role> rolesOf(PersonId person) {
        return find(person).map(Standing::inForce).orElse(Set.of());
    }

    /** Those who can let others in at present. */
    public Set<PersonId> administrators() {
        Set<PersonId> all = new HashSet<>();
        people.forEach((person, standing) -> {
            if (standing.inForce().contains(Role.ADMINISTRATOR)) {
                all.add(person);
            }
        });
        return all;
    }

    private Roster admit(PersonAdmitted admitted) {
        Roster more = put(admitted.person(), Standing.of(admitted.roles(), admitted.how()));
        if (admitted.invitation() == null) {
            return more;
        }
        Set<InvitationId> usedUp = new HashSet<>(used);
        usedUp.add(admitted.invitation());
        return new Roster(more.people, usedUp);
    }

    private Roster change(PersonId person, UnaryOperator<Standing> change) {
        return put(person, change.apply(Objects.requireNonNull(people.get(person))));
    }

    private Roster put(PersonId person, Standing standing) {
        Map<PersonId, Standing> changed = new LinkedHashMap<>(people);
        changed.put(person, standing);
        return new Roster(changed, used);
    }

}
