package dev.parley.log;

/**
 * The store cannot be reached, is locked, or has no space left. Nothing was lost; one may
 * try again.
 */
public class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

}
