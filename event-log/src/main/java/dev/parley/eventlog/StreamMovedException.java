package dev.parley.eventlog;

/**
 * The place of an entry in its stream is taken, or its id is: somebody else was first.
 */
public class StreamMovedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String stream;

    private final long seq;

    public StreamMovedException(String stream, long seq) {
        super("stream " + stream + " already has an event " + seq);
        this.stream = stream;
        this.seq = seq;
    }

    public String stream() {
        return stream;
    }

    /** The sequence number of the entry that found its place taken. */
    public long seq() {
        return seq;
    }

}
