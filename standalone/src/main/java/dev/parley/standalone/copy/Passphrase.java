package dev.parley.standalone.copy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What an export is encrypted to. */
record Passphrase(byte[] bytes) {

    static final String VARIABLE = "PARLEY_PASSPHRASE";

    private static final int SHORTEST = 12;

    /**
     * From a file, or else from the environment.
     * @throws CopyRefusedException if it is in neither, or too short
     */
    static Passphrase of(@Nullable Path file, @Nullable String variable) {
        String text = file != null ? read(file) : variable;
        if (text == null) {
            throw new CopyRefusedException(
                    "an export is encrypted: name a file with the passphrase by --passphrase-file, or set " + VARIABLE);
        }
        if (text.strip().length() < SHORTEST) {
            throw new CopyRefusedException("the passphrase has fewer than " + SHORTEST + " characters");
        }
        return new Passphrase(text.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new CopyRefusedException("the passphrase cannot be read from " + file);
        }
    }

    @Override
    public String toString() {
        return "Passphrase";
    }

}
