package dev.parley.standalone.verify;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.StoreRefusedException;
import dev.parley.eventlog.StoreUnavailableException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The command {@code verify}: 0 if everything holds, 1 if not or if it cannot be said.
 */
public final class Verify {

    /** The first argument that asks for it. */
    public static final String COMMAND = "verify";

    private static final String USAGE = """
            java -jar parley.jar verify <export.zip | directory | sqlite:file | mongodb://…>
                [--checkpoints file]   checkpoints kept elsewhere, one note after the other
                [--key key-or-file]    what they are signed with: name+hash+base64""";

    private static final int HOLDS = 0;

    private static final int FAILS = 1;

    private Verify() {
    }

    /**
     * Runs it as a process does, with nothing else being logged; answers the exit code.
     */
    public static int main(List<String> arguments) {
        LoggingSystem.get(Verify.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        return run(arguments, System.out, System.err);
    }

    /**
     * Runs it.
     * @param arguments what follows {@link #COMMAND}
     * @param out where the outcome is said
     * @param progress where it is said how far it has come
     * @return the exit code
     */
    static int run(List<String> arguments, PrintStream out, PrintStream progress) {
        try {
            Arguments given = Arguments.parse(arguments);
            try (LogCopy log = given.open()) {
                List<SignedCheckpoint> checkpoints = given.checkpoints(log);
                out.println(new Verification(log, checkpoints, new Progress(progress)).run());
                out.println(given.trust(log, checkpoints));
            }
            return HOLDS;
        }
        catch (LogDamagedException ex) {
            out.println("DOES NOT HOLD: " + ex.getMessage());
        }
        catch (BadArgumentException ex) {
            progress.println(ex.getMessage());
            progress.println(USAGE);
        }
        catch (StoreRefusedException | StoreUnavailableException | IOException | UncheckedIOException ex) {
            progress.println("cannot be verified: " + ex.getMessage());
        }
        return FAILS;
    }

}
