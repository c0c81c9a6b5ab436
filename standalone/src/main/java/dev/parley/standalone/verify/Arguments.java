package dev.parley.standalone.verify;

import dev.parley.eventlog.proof.NoteVerifier;
import dev.parley.eventlog.proof.Notes;
import dev.parley.eventlog.store.LogStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be verified, and against what.
 *
 * @param log an export, a directory, or a store
 * @param checkpoints a file of notes
 * @param key the key, or a file that holds it
 */
record Arguments(String log, @Nullable Path checkpoints, @Nullable String key) {

    private static final String SQLITE = "sqlite:";

    static Arguments parse(List<String> arguments) {
        String log = null;
        String checkpoints = null;
        String key = null;
        for (Iterator<String> each = arguments.iterator(); each.hasNext();) {
            String argument = each.next();
            switch (argument) {
                case "--checkpoints" -> checkpoints = value(argument, each);
                case "--key" -> key = value(argument, each);
                default -> log = only(log, argument);
            }
        }
        if (log == null) {
            throw new BadArgumentException("verify needs to know what");
        }
        return new Arguments(log, checkpoints == null ? null : path(checkpoints), key);
    }

    LogCopy open() throws IOException {
        if (log.startsWith("mongodb:") || log.startsWith("mongodb+srv:")) {
            return new StoredLog(LogStores.openReadOnly(log), null);
        }
        if (log.startsWith(SQLITE)) {
            Path file = path(log.substring(SQLITE.length()));
            if (!Files.isRegularFile(file)) {
                throw new BadArgumentException("there is no file " + file);
            }
            return new StoredLog(LogStores.openReadOnly(log), file);
        }
        return ExportedLog.open(path(log));
    }

    /**
     * Those that were given and those that stand beside the log, their signatures
     * checked.
     */
    List<SignedCheckpoint> checkpoints(LogCopy copy) throws IOException {
        List<SignedCheckpoint> all = new ArrayList<>();
        NoteVerifier verifier = key(copy);
        String own = copy.checkpoint();
        if (own != null && verifier != null) {
            all.add(SignedCheckpoint.check(own, verifier, "the checkpoint beside the log"));
        }
        if (checkpoints != null) {
            if (verifier == null) {
                throw new BadArgumentException("checkpoints need the --key that they are signed with");
            }
            int number = 0;
            for (String note : notes(checkpoints)) {
                all.add(SignedCheckpoint.check(note, verifier, "checkpoint " + ++number + " of " + checkpoints));
            }
        }
        return all;
    }

    /** Whose word the signatures are. */
    String trust(LogCopy copy, List<SignedCheckpoint> checked) throws IOException {
        NoteVerifier verifier = key(copy);
        if (verifier == null || checked.isEmpty()) {
            return "signed: by nobody; without a checkpoint nothing shows that the end was not cut off";
        }
        return "signed: " + verifier.encoded()
                + (key == null ? " (that key stood beside the log: compare it with one that you know)" : "");
    }

    private @Nullable NoteVerifier key(LogCopy copy) throws IOException {
        if (key == null) {
            return copy.key();
        }
        try {
            return NoteVerifier.parse(key.indexOf('+') > 0 ? key : Files.readString(path(key)));
        }
        catch (IllegalArgumentException ex) {
            throw new BadArgumentException("--key is not a note key: " + ex.getMessage());
        }
    }

    private static List<String> notes(Path file) throws IOException {
        try {
            return Notes.split(Files.readString(file));
        }
        catch (IllegalArgumentException ex) {
            throw new BadArgumentException(file + " holds no checkpoints: " + ex.getMessage());
        }
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new BadArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static String only(@Nullable String known, String argument) {
        if (known != null || argument.startsWith("--")) {
            throw new BadArgumentException("what is " + argument + "?");
        }
        return argument;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        }
        catch (InvalidPathException ex) {
            throw new BadArgumentException(text + " is not a path");
        }
    }

}
