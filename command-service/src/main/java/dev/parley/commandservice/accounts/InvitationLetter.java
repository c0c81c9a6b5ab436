package dev.parley.commandservice.accounts;

import dev.parley.outgoing.mail.Letter;
import dev.parley.personaldata.Invitation;

/** Takes links of invitations to those who are invited. */
public final class InvitationLetter {

    private InvitationLetter() {
    }

    public static Letter of(Invitation invitation, String address, String link) {
        return Letter.asked(address, "You are invited to Parley", """
                Hello %s,

                this link lets you in, once, until %s:

                %s

                Parley is the log that sales and product keep of what they decide together.
                """.formatted(invitation.name(), invitation.expiresAt(), link));
    }

}
