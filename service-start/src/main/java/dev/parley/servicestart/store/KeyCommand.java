package dev.parley.servicestart.store;

import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.StartRefusedException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Runs the command that prints the master key. */
final class KeyCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** As much of what it complains of as fits a line. */
    private static final int COMPLAINT = 200;

    /** A key that was set as the command, or that a client repeats when it complains. */
    private static final Pattern LIKE_A_KEY = Pattern.compile("[A-Za-z0-9+/=_.-]{32,}");

    private KeyCommand() {
    }

    /**
     * What it prints.
     * @throws StartRefusedException if it does not end in time, or not well; what it
     * printed is never repeated, what it complained of is
     */
    static String run(String command) {
        return run(command, PATIENCE);
    }

    /** The same with another patience. */
    static String run(String command, Duration patience) {
        if (isKey(command)) {
            throw failed("is a key and no command, and was not run: parley.master-key takes a key");
        }
        try {
            Process process = new ProcessBuilder(shell(command)).start();
            process.getOutputStream().close();
            Printed printed = new Printed(process.getInputStream());
            Printed complaint = new Printed(process.getErrorStream());
            if (!process.waitFor(patience)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw failed("has not ended within " + patience.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw failed("ended with exit code " + process.exitValue() + firstLine(complaint.text()));
            }
            return printed.text();
        }
        catch (IOException ex) {
            throw failed("cannot be run: " + ex.getMessage());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw failed("was interrupted");
        }
    }

    /** A shell would show it to all who list processes, or take it for an assignment. */
    private static boolean isKey(String command) {
        try {
            MasterKey.decode(command.strip());
            return true;
        }
        catch (IllegalArgumentException ex) {
            return false;
        }
    }

    private static List<String> shell(String command) {
        return System.getProperty("os.name").startsWith("Windows") ? List.of("cmd", "/c", command)
                : List.of("/bin/sh", "-c", command);
    }

    private static String firstLine(String complaint) {
        return complaint.lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .map(line -> LIKE_A_KEY.matcher(line).replaceAll("***"))
            .map(line -> ": " + line.substring(0, Math.min(line.length(), COMPLAINT)))
            .orElse("");
    }

    private static StartRefusedException failed(String how) {
        return new StartRefusedException("parley.master-key-command " + how);
    }

}
