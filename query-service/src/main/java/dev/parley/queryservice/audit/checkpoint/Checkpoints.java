package dev.parley.queryservice.audit.checkpoint;

import dev.parley.eventlog.proof.Checkpoint;
import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.eventlog.proof.NoteVerifier;
import dev.parley.queryservice.audit.tree.AuditRules;
import dev.parley.queryservice.audit.tree.AuditTree;
import org.jspecify.annotations.Nullable;

/** Signs checkpoints of the log, if it was given a key. */
public final class Checkpoints {

    private final AuditTree tree;

    private final @Nullable NoteSigner signer;

    Checkpoints(AuditTree tree, @Nullable NoteSigner signer) {
        this.tree = tree;
        this.signer = signer;
    }

    boolean areSigned() {
        return signer != null;
    }

    /** How long the log is now. */
    long head() {
        return tree.head();
    }

    /**
     * The signed note over the first {@code size} entries.
     * @throws dev.parley.webapi.problem.ProblemException if there is no key
     */
    public String note(long size) throws InterruptedException {
        return signer().sign(new Checkpoint(key().name(), size, tree.root(size)).text());
    }

    /**
     * The key that the notes are checked with.
     * @throws dev.parley.webapi.problem.ProblemException if there is none
     */
    public NoteVerifier key() {
        return signer().verifier();
    }

    private NoteSigner signer() {
        if (signer == null) {
            throw AuditRules.NO_CHECKPOINT_KEY.exception("no checkpoint key is configured here");
        }
        return signer;
    }

}
