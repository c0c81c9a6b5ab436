package dev.parley.sharedevents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, from when on. One stream, {@value #STREAM}; who the people are, only
 * the directory beside the log knows. Roles stand in their own order, each once.
 */
public sealed interface PeopleEvent extends Event {

    /** The one stream that it all goes to. */
    String STREAM = "people";

    PersonId person();

    /** How somebody is known when they sign in. */
    enum How {

        /** By an account of Parley's own. */
        LOCAL,
        /** By an identity provider. */
        OIDC,
        /** By a token alone: no person, but what a script acts as. */
        SERVICE

    }

    /**
     * @param invitedBy absent for who set Parley up; a service account belongs to them
     * @param invitation absent where there was none to accept; it is used up by this
     */
    record PersonAdmitted(PersonId person, List<Role> roles, @Nullable PersonId invitedBy, How how,
            @Nullable InvitationId invitation) implements PeopleEvent {
    }

    /** They have these roles from now on, and none besides. */
    record RolesChanged(PersonId person, List<Role> roles, Narrative reason) implements PeopleEvent {
    }

    record PersonSuspended(PersonId person, Narrative reason) implements PeopleEvent {
    }

    /**
     * @param owner the administrator whom a service account belongs to from now on;
     * absent for people
     */
    record PersonReinstated(PersonId person, Narrative reason, @Nullable PersonId owner) implements PeopleEvent {
    }

    /** The roles that an identity provider says somebody has, where that is news. */
    record RolesObserved(PersonId person, List<Role> roles) implements PeopleEvent {
    }

}
