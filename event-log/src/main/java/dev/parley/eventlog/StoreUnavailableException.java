package dev.parley.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * The store cannot be reached, is locked, or has no space left. Nothing was lost, and no
 * commit is there by half; one may try again. If the connection broke while a commit was
 * written, it may be there whole, which the id of its command tells.
 */
public class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final StoreTrouble trouble;

    /**
     * For a store that is in trouble.
     * @param store what to call it: no credentials
     */
    public StoreUnavailableException(String store, StoreTrouble trouble, @Nullable Throwable cause) {
        this("the store " + store + " " + trouble.words(), cause, trouble);
    }

    /** For trouble that only the store itself can describe. */
    public StoreUnavailableException(String store, StoreTrouble trouble, String detail, @Nullable Throwable cause) {
        this("the store " + store + " " + trouble.words() + ": " + detail, cause, trouble);
    }

    private StoreUnavailableException(String message, @Nullable Throwable cause, StoreTrouble trouble) {
        super(message, cause);
        this.trouble = trouble;
    }

    /** The same failure, as another thread sees it that waited for it. */
    StoreUnavailableException seenHere() {
        return new StoreUnavailableException(String.valueOf(getMessage()), this, trouble);
    }

    public StoreTrouble trouble() {
        return trouble;
    }

}
