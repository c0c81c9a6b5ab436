package dev.parley.queryservice.retrospectives;

import dev.parley.queryservice.views.retrospectives.Retrospective;

/** How far a retrospective has come. */
enum RetrospectiveState {

    OPEN, CLOSED;

    static RetrospectiveState of(Retrospective retrospective) {
        return retrospective.isOpen() ? OPEN : CLOSED;
    }

}
