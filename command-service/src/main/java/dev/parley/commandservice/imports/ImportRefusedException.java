package dev.parley.commandservice.imports;

import java.util.List;

/** A file of history is refused as a whole, because of these lines. */
public final class ImportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause reason;

    private final transient List<LineFault> faults;

    /** What kind of fault it is. */
    public enum Cause {

        /** The file is wrong by itself. */
        BAD_FILE,
        /** The file does not go on from what was imported before. */
        CONTRADICTS_LOG,
        /** A request of the file has gone on here. */
        NOT_IMPORTED

    }

    ImportRefusedException(Cause reason, Faults faults) {
        super(message(faults));
        this.reason = reason;
        this.faults = faults.named();
    }

    public Cause reason() {
        return reason;
    }

    /** The faults in the order of the lines, of the first hundred bad lines at most. */
    public List<LineFault> faults() {
        return faults;
    }

    private static String message(Faults faults) {
        long named = faults.named().stream().mapToInt(LineFault::line).distinct().count();
        long lines = named + faults.more();
        return "Nothing was imported: " + lines + ((lines == 1) ? " line is" : " lines are") + " wrong"
                + ((faults.more() > 0) ? "; the first " + named + " are named." : ".");
    }

}
