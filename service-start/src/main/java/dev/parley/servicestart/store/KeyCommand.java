package dev.parley.servicestart.store;

import dev.parley.personaldata.MasterKey;
import dev.parley.servicestart.StartRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Runs the command that prints the master key. */
final class KeyCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** More than a few keys take. */
    private static final int MOST = 4096;

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

    /**
     * The same with another patience, for its end and again for the end of its output.
     */
    static String run(String command, Duration patience) {
        if (isKey(command)) {
            throw failed("is a key and no command, and was not run: parley.master-key takes a key");
        }
        try {
            Process process = new ProcessBuilder(shell(command)).start();
            process.getOutputStream().close();
            CompletableFuture<String> printed = read(process.getInputStream());
            CompletableFuture<String> complaint = read(process.getErrorStream());
            if (!process.waitFor(patience)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw failed("has not ended within " + patience.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw failed("ended with exit code " + process.exitValue() + firstLine(text(complaint, patience)));
            }
            return text(printed, patience);
        }
        catch (IOException ex) {
            throw failed("cannot be run: " + ex.getMessage());
        }
        catch (InterruptedException ex) {
            throw interrupted();
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

    private static StartRefusedException interrupted() {
        Thread.currentThread().interrupt();
        return failed("was interrupted");
    }

    private static List<String> shell(String command) {
        return System.getProperty("os.name").startsWith("Windows") ? List.of("cmd", "/c", command)
                : List.of("/bin/sh", "-c", command);
    }

    /** What is too much is taken too, or the command would end because of that. */
    private static CompletableFuture<String> read(InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                String kept = new String(stream.readNBytes(MOST), StandardCharsets.US_ASCII);
                stream.transferTo(OutputStream.nullOutputStream());
                return kept;
            }
            catch (IOException ex) {
                return "";
            }
        }, task -> Thread.ofVirtual().start(task));
    }

    /** What it has started may go on holding its output open. */
    private static String text(CompletableFuture<String> output, Duration patience) {
        try {
            return output.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (ExecutionException | TimeoutException ex) {
            throw failed("does not end what it prints");
        }
        catch (InterruptedException ex) {
            throw interrupted();
        }
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
