package dev.parley.standalone.copy;

import dev.parley.eventlog.store.LogStores;
import dev.parley.servicestart.store.GivenKey;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is copied whereto.
 *
 * @param keys what the files of the keys are called, without their endings, where the
 * target has no file beside which they could stand
 * @param again whether a copy that was broken off goes on
 * @param passphrase the passphrase in the environment
 * @param properties where the key of the source is, as at a start
 */
record CopyArguments(String from, String to, @Nullable Path keys, boolean again, @Nullable Path passphraseFile,
        @Nullable String passphrase, List<String> properties) {

    private static final String SQLITE = "sqlite:";

    private static final String EXPORT = "export:";

    static CopyArguments parse(List<String> arguments, Map<String, String> environment) {
        List<String> places = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        boolean again = false;
        Path passphraseFile = null;
        Path keys = null;
        for (Iterator<String> each = arguments.iterator(); each.hasNext();) {
            String argument = each.next();
            switch (argument) {
                case "--again" -> again = true;
                case "--keys" -> keys = path(value(argument, each));
                case "--passphrase-file" -> passphraseFile = path(value(argument, each));
                default -> (argument.startsWith("--parley.") ? properties : places).add(argument);
            }
        }
        if (places.size() != 2 || places.stream().anyMatch(place -> place.startsWith("--"))) {
            throw new BadCopyArgumentException("copy needs to know what, and whereto");
        }
        if (places.getFirst().equals(places.getLast())) {
            throw new BadCopyArgumentException("both are the same");
        }
        return new CopyArguments(places.getFirst(), places.getLast(), keys, again, passphraseFile,
                environment.get(Passphrase.VARIABLE), properties);
    }

    Source source() {
        if (from.startsWith(EXPORT)) {
            return ExportSource.open(path(from.substring(EXPORT.length())), secret());
        }
        Optional<Path> file = file(from);
        if (file.isPresent() && !Files.isRegularFile(file.get())) {
            throw new BadCopyArgumentException("there is no file " + file.get());
        }
        Keys beside = file.map(Keys::beside).orElse(Keys.NONE);
        return new StoredSource(LogStores.openReadOnly(from), beside.with(GivenKey.of(properties)));
    }

    Target target(Progress progress) {
        return to.startsWith(EXPORT) ? ExportTarget.create(path(to.substring(EXPORT.length())), secret(), progress)
                : new StoredTarget(LogStores.open(to), file(to).orElse(keys), progress);
    }

    private Passphrase secret() {
        return Passphrase.of(passphraseFile, passphrase);
    }

    private static Optional<Path> file(String place) {
        return place.startsWith(SQLITE) ? Optional.of(path(place.substring(SQLITE.length()))) : Optional.empty();
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new BadCopyArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        }
        catch (InvalidPathException ex) {
            throw new BadCopyArgumentException(text + " is not a path");
        }
    }

    /** What is left to do. */
    List<String> advice() {
        if (to.startsWith(EXPORT)) {
            return List.of("Everything is in it, the master key too: keep it and its passphrase apart.");
        }
        return to.startsWith(SQLITE)
                ? List.of("Start Parley with --parley.store=" + to
                        + "; its keys are beside it as far as they were beside the source.")
                : List
                    .of("Start Parley with this store and the master key of the source: set parley.master-key-file, and"
                            + " parley.checkpoint-key-file if checkpoints are signed. --keys writes them to files.");
    }

}
