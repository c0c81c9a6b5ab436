package dev.parley.eventlog;

/** What the store holds is not what was once recorded. */
public class LogDamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    public LogDamagedException(long position, String message) {
        super("the log does not hold from position " + position + " on: " + message);
        this.position = position;
    }

    /** The first position that does not hold. */
    public long position() {
        return position;
    }

}
