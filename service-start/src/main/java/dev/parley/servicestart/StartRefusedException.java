package dev.parley.servicestart;

/** Parley cannot start as it is configured; the message is the one line that says why. */
public class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusedException(String line) {
        super(line);
    }

}
