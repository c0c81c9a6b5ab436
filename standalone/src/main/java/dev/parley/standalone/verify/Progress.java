package dev.parley.standalone.verify;

import java.io.PrintStream;

/** Says on standard error how far it has come, a line each time that is worth it. */
final class Progress {

    private static final long STEP = 50_000;

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void begin(String what) {
        out.println(what + " …");
    }

    void at(long position) {
        if (position % STEP == 0) {
            out.println("  " + position);
        }
    }

}
