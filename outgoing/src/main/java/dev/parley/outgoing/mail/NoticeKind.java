package dev.parley.outgoing.mail;

import dev.parley.personaldata.MailKind;

/** What a mail is about. */
public enum NoticeKind {

    COUNTER_OPTION, CHALLENGE, DECISION, MENTION, DECIDER, REVIEW, SWITCHED_OFF, DIGEST;

    /** What somebody can choose to have. */
    MailKind kind() {
        return this == DIGEST ? MailKind.DIGEST : MailKind.AT_ONCE;
    }

}
