package dev.parley.standalone.copy;

/** What is wrong with how the command was called. */
final class BadCopyArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadCopyArgumentException(String message) {
        super(message);
    }

}
