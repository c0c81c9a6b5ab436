package dev.parley.commandservice.accounts;

import dev.parley.commandservice.people.PeopleCommand.AcceptInvitation;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.personaldata.Invitation;
import dev.parley.personaldata.Invitations;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.InvitationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.people.PeopleInForce;
import dev.parley.webapi.session.RolesAtPresent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invites people, and lets in who accepts. */
public final class Inviting {

    private static final Duration VALID = Duration.ofDays(7);

    private final Invitations invitations;

    private final PeopleInForce people;

    private final RolesAtPresent roles;

    private final Admission admission;

    Inviting(Invitations invitations, PeopleInForce people, RolesAtPresent roles, Admission admission) {
        this.invitations = invitations;
        this.people = people;
        this.roles = roles;
        this.admission = admission;
    }

    /** An invitation, and the secret of its link, which is said this once. */
    public record Sent(Invitation invitation, String secret) {

        /** Not the secret. */
        @Override
        public String toString() {
            return invitation.toString();
        }

    }

    /** What a script asks for is its owner's, and good for as long as they can invite. */
    public Sent invite(PersonId by, String name, @Nullable String email, List<Role> given, @Nullable String salesTeam,
            Instant now) {
        Invitation invitation = new Invitation(new InvitationId(Ids.next()), name.strip(), email,
                given.stream().distinct().sorted().toList(), salesTeam, people.roster().answerable(by),
                now.plus(VALID));
        return new Sent(invitation, invitations.add(invitation));
    }

    /** Takes it back; false if there is none. */
    public boolean withdraw(InvitationId id) {
        return invitations.remove(id);
    }

    /**
     * @throws Refusal if the link is none, or was used, or is no longer valid, or if the
     * login is taken
     */
    public Arrival accept(String secret, NewAccount account, Instant now) {
        Invitation invitation = invitations.findBySecret(secret)
            .orElseThrow(() -> Refusal.broken(List.of(Rule.UNKNOWN_TOKEN)));
        refuseEarly(invitation, now);
        admission.check(account);
        return admission.admit(
                account, person -> new AcceptInvitation(new By(person, invitation.roles().getFirst(), now),
                        invitation.roles(), invitation.invitedBy(), invitation.id(), invitation.expiresAt()),
                invitation, now);
    }

    /** What the aggregate would say too, before anything is kept. */
    private void refuseEarly(Invitation invitation, Instant now) {
        if (people.latest().roster().used().contains(invitation.id())) {
            throw Refusal.broken(List.of(Rule.INVITATION_USED));
        }
        if (!now.isBefore(invitation.expiresAt()) || !roles.of(invitation.invitedBy()).contains(Role.ADMINISTRATOR)) {
            throw Refusal.broken(List.of(Rule.INVITATION_EXPIRED));
        }
    }

}
