package dev.parley.eventlog;

/**
 * What became of commits that were handed to a store in order: the first {@code written}
 * of them are durable, and this is why it stopped there.
 */
public sealed interface AppendResult {

    int written();

    /** All of them are durable. */
    record Appended(int written) implements AppendResult {
    }

    /** Somebody else appended; those that are left have to be stamped anew. */
    record HeadMoved(int written) implements AppendResult {
    }

    /**
     * The next one has an entry whose id, or whose place in its stream, is taken.
     *
     * @param stream of the first such entry
     * @param seq of that entry
     */
    record StreamMoved(int written, String stream, long seq) implements AppendResult {
    }

    /** The next one is of a command that was recorded before. */
    record CommandRepeated(int written, String command) implements AppendResult {
    }

}
