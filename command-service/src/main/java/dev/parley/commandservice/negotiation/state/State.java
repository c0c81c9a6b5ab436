package dev.parley.commandservice.negotiation.state;

/** Where a negotiation stands. A deferral is a decision too. */
public enum State {

    OPEN, LAST_CALL, DECIDED, SUPERSEDED, WITHDRAWN, DUPLICATE

}
