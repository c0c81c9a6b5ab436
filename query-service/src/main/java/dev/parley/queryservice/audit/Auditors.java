package dev.parley.queryservice.audit;

import dev.parley.sharedevents.Role;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.problem.CallRules;

/**
 * Who may audit. Checkpoints and proofs are for everybody: they are hashes. The lines
 * themselves name a pseudonym each, by which the figures deliberately do not sort.
 */
final class Auditors {

    private Auditors() {
    }

    /**
     * Refuses all who do not act as AUDITOR.
     * @throws dev.parley.webapi.problem.ProblemException if they do not
     */
    static void only(Caller caller) {
        if (caller.role() != Role.AUDITOR) {
            throw CallRules.WRONG_ROLE.exception("the log itself is for the role AUDITOR");
        }
    }

}
