package dev.parley.eventlog;

/**
 * The store cannot be reached, is locked, or has no space left. Nothing was lost, and no
 * commit is there by half; one may try again. If the connection broke while a commit was
 * written, it may be there whole, which the id of its command tells.
 */
public class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

}
