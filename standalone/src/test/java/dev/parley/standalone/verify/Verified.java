package dev.parley.standalone.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code verify} answered: its exit code, and what it said. */
record Verified(int code, String out, String progress) {

    private static final Pattern POSITION = Pattern.compile("from position ([0-9]+) on");

    static Verified of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream progress = new ByteArrayOutputStream();
        int code = Verify.run(List.of(arguments), new PrintStream(out, true, UTF_8),
                new PrintStream(progress, true, UTF_8));
        return new Verified(code, out.toString(UTF_8), progress.toString(UTF_8));
    }

    /** The first position that does not hold. */
    long position() {
        Matcher named = POSITION.matcher(out);
        if (!named.find()) {
            throw new AssertionError("no position is named: " + out + progress);
        }
        return Long.parseLong(named.group(1));
    }

}
