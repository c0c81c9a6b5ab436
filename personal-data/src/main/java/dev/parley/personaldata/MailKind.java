package dev.parley.personaldata;

/** What somebody can have sent by mail, or not. */
public enum MailKind {

    /** What is addressed to them, at once. */
    AT_ONCE,
    /** What waits for them, once a day. */
    DIGEST

}
