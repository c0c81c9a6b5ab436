package dev.parley.outgoing.subscriptions;

/** In which form something is sent. */
public enum Channel {

    /** As a signed event, for a program. */
    WEBHOOK,
    /** As a message, by an incoming webhook of Slack. */
    SLACK,
    /** As a card, by an incoming webhook of Microsoft Teams. */
    TEAMS;

    /** Whether it is a message for people: then the address is all that is secret. */
    public boolean isChat() {
        return this != WEBHOOK;
    }

}
