package dev.parley.webapi.body;

import dev.parley.webapi.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What was sent is not one JSON object, or one that cannot be kept in memory. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Violation violation;

    private UnreadableException(String message, @Nullable Violation violation) {
        super(message, null, false, false);
        this.violation = violation;
    }

    /** It is no JSON: it {@code message}. */
    static UnreadableException because(String message) {
        return new UnreadableException(message, null);
    }

    /** It is JSON, but what is at {@code pointer} cannot be there. */
    static UnreadableException at(String pointer, String message) {
        return new UnreadableException(message, new Violation(pointer, message));
    }

    /** What is wrong at which place; null if it is no JSON at all. */
    public @Nullable Violation violation() {
        return violation;
    }

    /** What is wrong with it as a whole, without a subject. */
    public String says() {
        return String.valueOf(getMessage());
    }

}
