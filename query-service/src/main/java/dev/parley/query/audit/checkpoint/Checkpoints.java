package dev.parley.query.audit.checkpoint;

import dev.parley.log.proof.Checkpoint;
import dev.parley.log.proof.NoteSigner;
import dev.parley.log.proof.NoteVerifier;
import dev.parley.query.audit.tree.AuditRules;
import dev.parley.query.audit.tree.AuditTree;
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
     * @throws dev.parley.web.problem.ProblemException if there is no key
     */
    public String note(long size) throws InterruptedException {
        return signer().sign(new Checkpoint(key().name(), size, tree.root(size)).text());
    }

    /**
     * The key that the notes are checked with.
     * @throws dev.parley.web.problem.ProblemException if there is none
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
