package dev.parley.standalone.verify;

/** The command cannot be run as it was given. */
final class BadArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadArgumentException(String message) {
        super(message);
    }

}
