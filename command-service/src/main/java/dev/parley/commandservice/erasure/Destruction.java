package dev.parley.commandservice.erasure;

import dev.parley.commandservice.erasure.ErasureCommand.ApproveErasure;
import dev.parley.sharedevents.Destroyed;
import dev.parley.sharedevents.ErasureId;
import dev.parley.sharedevents.Subject;

/** Destroys what was approved to be erased. In production that is done beside the log. */
public interface Destruction {

    /** How much there is to destroy. */
    Destroyed count(Subject subject);

    /**
     * Whether it was approved before and is not on the log: the process was stopped in
     * between. Then it has to be brought to its end, whatever is said of it since.
     */
    boolean hasBegun(ErasureId erasure);

    /** Whether something of it is being destroyed. */
    boolean isDestroying(Subject subject);

    /**
     * Destroys it durably; once more if that was interrupted.
     * @param version that of the stream by which it was approved; if it has moved on
     * meanwhile, nothing is destroyed, and the command is to be run again
     * @return what there was before the first time
     */
    Destroyed destroy(ApproveErasure approved, Subject subject, long version);

}
