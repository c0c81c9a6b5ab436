package dev.parley.commandservice.negotiation;

/** Where a negotiation stands. A deferral is a decision too. */
enum State {

    OPEN, LAST_CALL, DECIDED, SUPERSEDED, WITHDRAWN, DUPLICATE

}
