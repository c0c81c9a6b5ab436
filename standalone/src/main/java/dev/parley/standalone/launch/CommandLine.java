package dev.parley.standalone.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a process was started with.
 *
 * @param program the file that runs
 * @param arguments the first of them is the name it was called by; each character stands
 * for one byte, so that names in any encoding stay what they are
 */
record CommandLine(Path program, List<String> arguments) {

    private static final Path PROC = Path.of("/proc/self");

    /** Nothing where the system does not tell, as macOS and Windows do not. */
    static Optional<CommandLine> ofThisProcess() {
        try {
            String line = Files.readString(PROC.resolve("cmdline"), StandardCharsets.ISO_8859_1);
            return Optional.of(new CommandLine(PROC.resolve("exe").toRealPath(), split(line)));
        }
        catch (IOException ex) {
            return Optional.empty();
        }
    }

    /** Splits what ends in a NUL each; the last one's is not followed by another. */
    static List<String> split(String line) {
        return List.of(line.substring(0, line.length() - 1).split("\0", -1));
    }

}
