package dev.parley.standalone.verify;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.proof.Checkpoint;
import dev.parley.eventlog.proof.NoteVerifier;
import java.util.Arrays;

/**
 * A checkpoint whose signature holds.
 *
 * @param where what it is called in messages
 */
record SignedCheckpoint(Checkpoint checkpoint, String where) {

    /**
     * Checks a note.
     * @throws LogDamagedException if it is not signed by the key, or of another log
     */
    static SignedCheckpoint check(String note, NoteVerifier key, String where) {
        try {
            Checkpoint checkpoint = Checkpoint.parse(key.verify(note));
            if (!checkpoint.origin().equals(key.name())) {
                throw new IllegalArgumentException("it is of the log " + checkpoint.origin());
            }
            return new SignedCheckpoint(checkpoint, where);
        }
        catch (IllegalArgumentException ex) {
            throw new LogDamagedException(1, where + " cannot be trusted: " + ex.getMessage());
        }
    }

    long size() {
        return checkpoint.size();
    }

    /**
     * Compares it with the root that the lines have.
     * @param known up to where the lines are known to hold
     */
    void compare(byte[] root, long known) {
        if (!Arrays.equals(root, checkpoint.root())) {
            throw new LogDamagedException(known + 1,
                    "the root over positions 1 to " + size() + " is not the one in " + where);
        }
    }

}
