package dev.parley.commandservice.people;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.InvitationId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PeopleEvent;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Something that changes who may do what. */
public sealed interface PeopleCommand {

    @TargetAggregateIdentifier
    default String stream() {
        return PeopleEvent.STREAM;
    }

    By by();

    /** Whoever gives it becomes the first administrator. */
    record SetUp(By by) implements PeopleCommand {
    }

    /**
     * Whoever gives it comes in.
     *
     * @param roles what the invitation says they get
     * @param invitedBy who answers for it, and is an administrator still
     * @param expiresAt when it is no longer valid
     */
    record AcceptInvitation(By by, List<Role> roles, PersonId invitedBy, InvitationId invitation,
            Instant expiresAt) implements PeopleCommand {
    }

    /** Makes an account for scripts, which belongs to whoever gives the command. */
    record AdmitService(By by, PersonId person, List<Role> roles) implements PeopleCommand {
    }

    record ChangeRoles(By by, PersonId person, List<Role> roles, Narrative reason) implements PeopleCommand {
    }

    record Suspend(By by, PersonId person, Narrative reason) implements PeopleCommand {
    }

    /** A service account then belongs to whoever gives the command. */
    record Reinstate(By by, PersonId person, Narrative reason) implements PeopleCommand {
    }

}
