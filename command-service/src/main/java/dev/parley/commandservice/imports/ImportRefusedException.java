package dev.parley.commandservice.imports;

import java.util.List;

/** A file of history is refused as a whole, because of these lines. */
public final class ImportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_LINES = 100;

    private final transient List<LineFault> faults;

    ImportRefusedException(Faults faults) {
        super(message(faults));
        this.faults = firstLines(faults.named());
    }

    /** The file by itself, or else that it does not go on from what was imported. */
    public FaultKind kind() {
        return faults.stream().map(LineFault::kind).min(FaultKind::compareTo).orElse(FaultKind.INVALID_INPUT);
    }

    /** The faults in the order of the lines, of the first hundred bad lines at most. */
    public List<LineFault> faults() {
        return faults;
    }

    private static List<LineFault> firstLines(List<LineFault> named) {
        List<Integer> lines = named.stream().map(LineFault::line).distinct().limit(MOST_LINES).toList();
        return named.stream().filter(fault -> fault.line() <= lines.getLast()).limit(5L * MOST_LINES).toList();
    }

    private static String message(Faults faults) {
        long lines = faults.named().stream().mapToInt(LineFault::line).distinct().count() + faults.more();
        return "Nothing was imported: " + lines + ((lines == 1) ? " line is" : " lines are") + " wrong"
                + ((lines > MOST_LINES) ? "; the first " + MOST_LINES + " are named." : ".");
    }

}
