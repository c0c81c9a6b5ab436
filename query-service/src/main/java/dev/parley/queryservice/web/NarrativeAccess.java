package dev.parley.queryservice.web;

import dev.parley.webapi.caller.Caller;

/**
 * Who may read what: everybody all of it, but ADMINISTRATOR, PRIVACY and LEGAL no
 * narrative.
 */
public final class NarrativeAccess {

    private NarrativeAccess() {
    }

    /**
     * Whether the caller may read narrative, in the role that they act in.
     * @throws dev.parley.webapi.problem.ProblemException if they have several roles and
     * named none
     */
    public static boolean mayReadNarrative(Caller caller) {
        return caller.role().readsNarrative();
    }

}
