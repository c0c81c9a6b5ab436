package dev.parley.standalone.copy;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.StoreRefusedException;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.servicestart.StartRefusedException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The command {@code copy}: 0 once the copy is whole and was compared, else 1.
 */
public final class Copy {

    /** The first argument that asks for it. */
    public static final String COMMAND = "copy";

    private static final String USAGE = """
            java -jar parley.jar copy <from> <to>
                each of them sqlite:file, mongodb://… or export:file
                [--again]                     go on with a copy that was broken off
                [--keys path]                 write the keys to path.key, path.checkpoint-key …
                [--passphrase-file file]      what an export is encrypted to; else PARLEY_PASSPHRASE
                [--parley.master-key-file …]  the key of the source, as at a start, if it is not beside it""";

    private Copy() {
    }

    /** Runs it as a process does; answers the exit code. */
    public static int main(List<String> arguments) {
        LoggingSystem.get(Copy.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        return run(arguments, System.getenv(), System.out, System.err);
    }

    /**
     * Runs it.
     * @param arguments what follows {@link #COMMAND}
     * @param out where the outcome is said
     * @param progress where it is said how far it has come
     * @return the exit code
     */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream progress) {
        try {
            CopyArguments given = CopyArguments.parse(arguments, environment);
            Progress steps = new Progress(progress);
            try (Source source = given.source(); Target target = given.target(steps)) {
                Manifest manifest = source.manifest();
                long after = target.begin(manifest, given.again());
                steps.begin(manifest, after);
                source.tell(target, after);
                target.end(manifest);
                out.println("COPIED: " + manifest.entries() + " entries, root " + manifest.root());
            }
            given.advice().forEach(out::println);
            return 0;
        }
        catch (BadCopyArgumentException ex) {
            progress.println(ex.getMessage());
            progress.println(USAGE);
        }
        catch (LogDamagedException ex) {
            progress.println("not copied: " + ex.getMessage());
        }
        catch (CopyRefusedException | StartRefusedException | StoreRefusedException | StoreUnavailableException
                | UncheckedIOException ex) {
            progress.println("not copied: " + ex.getMessage());
        }
        return 1;
    }

}
