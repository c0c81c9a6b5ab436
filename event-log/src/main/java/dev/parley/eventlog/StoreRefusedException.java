package dev.parley.eventlog;

/**
 * The store that was asked for cannot be used: unknown, not a log of Parley, of a newer
 * format, locked or unreadable. The message is one line for whoever starts Parley.
 */
public class StoreRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreRefusedException(String message) {
        super(message);
    }

    public StoreRefusedException(String message, Throwable cause) {
        super(message, cause);
    }

}
