package dev.parley.standalone.copy;

/** Why nothing is copied, or not to its end, in one line. */
final class CopyRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CopyRefusedException(String message) {
        super(message);
    }

}
