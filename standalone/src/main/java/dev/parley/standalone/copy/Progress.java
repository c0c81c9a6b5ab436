package dev.parley.standalone.copy;

import java.io.PrintStream;

/** Says on standard error how far it has come. */
final class Progress {

    private static final long STEP = 10_000;

    private final PrintStream out;

    private long entries;

    private long said;

    Progress(PrintStream out) {
        this.out = out;
    }

    void begin(Manifest manifest, long after) {
        entries = manifest.entries();
        said = after / STEP;
        out.println(after == 0 ? "copying " + entries + " entries …"
                : "going on after " + after + " of " + entries + " entries …");
    }

    void at(long position) {
        if (position / STEP > said) {
            said = position / STEP;
            out.println("  " + position + " of " + entries);
        }
    }

    void comparing() {
        out.println("comparing …");
    }

}
