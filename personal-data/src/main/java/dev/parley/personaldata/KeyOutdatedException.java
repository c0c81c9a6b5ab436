package dev.parley.personaldata;

/** The master key was changed, and this process was not given the new one. */
public final class KeyOutdatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyOutdatedException() {
        super("sealed, but not of this master key: it was changed, and this process was not given the new one");
    }

}
