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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
     * @param owner whom it belongs to, if it is a service account
     */
    public record Standing(Set<Role> roles, boolean suspended, How how, @Nullable PersonId owner) {

        static Standing of(Collection<Role> roles, How how, @Nullable PersonId owner) {
            return new Standing(set(roles), false, how, owner);
        }

        Standing with(Collection<Role> changed) {
            return new Standing(set(changed), suspended, how, owner);
        }

        Standing suspend() {
            return new Standing(roles, true, how, owner);
        }

        Standing reinstate(@Nullable PersonId now) {
            return new Standing(roles, false, how, now);
        }

        private boolean administers() {
            return !suspended && owner == null && roles.contains(Role.ADMINISTRATOR);
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
            case PersonSuspended(PersonId person, Narrative _) -> change(person, Standing::suspend);
            case PersonReinstated(PersonId person, Narrative _, PersonId owner) ->
                change(person, was -> was.reinstate(owner));
            case RolesObserved(PersonId person, var roles) -> knows(person) ? change(person, was -> was.with(roles))
                    : put(person, Standing.of(roles, How.OIDC, null));
        };
    }

    public Optional<Standing> find(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }

    public boolean knows(PersonId person) {
        return people.containsKey(person);
    }

    /** Whether somebody may come in at present. */
    public boolean admits(PersonId person) {
        return find(person).filter(this::isAdmitted).isPresent();
    }

    /** What somebody may do at present: nothing while they are suspended or unknown. */
    public Set<Role> rolesOf(PersonId person) {
        return find(person).filter(this::isAdmitted).map(Standing::roles).orElse(Set.of());
    }

    /** A service account goes with the administrator whom it belongs to. */
    private boolean isAdmitted(Standing standing) {
        PersonId owner = standing.owner();
        return !standing.suspended() && (owner == null || find(owner).filter(Standing::administers).isPresent());
    }

    /** The people who can let others in at present. */
    public Set<PersonId> administrators() {
        Set<PersonId> all = new HashSet<>();
        people.forEach((person, standing) -> {
            if (standing.administers()) {
                all.add(person);
            }
        });
        return all;
    }

    /** Who answers for what somebody does: the owner of a service account, or they. */
    public PersonId answerable(PersonId person) {
        return ownerOf(person).orElse(person);
    }

    /** The service accounts that belong to somebody. */
    public Stream<PersonId> servicesOf(PersonId owner) {
        return people.entrySet().stream().filter(one -> owner.equals(one.getValue().owner())).map(Map.Entry::getKey);
    }

    /** The administrator whom a service account belongs to. */
    public Optional<PersonId> ownerOf(PersonId person) {
        return find(person).map(Standing::owner);
    }

    private Roster admit(PersonAdmitted admitted) {
        PersonId owner = admitted.how() == How.SERVICE ? admitted.invitedBy() : null;
        Roster more = put(admitted.person(), Standing.of(admitted.roles(), admitted.how(), owner));
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
