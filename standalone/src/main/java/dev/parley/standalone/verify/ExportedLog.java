package dev.parley.standalone.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.parley.eventlog.LogStore.CommitRoot;
import dev.parley.eventlog.check.LineCheck;
import dev.parley.eventlog.proof.NoteVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An export, as a zip or unpacked.
 *
 * @param zip the file system in the zip, if it is one
 */
record ExportedLog(Path folder, @Nullable FileSystem zip) implements LogCopy {

    static ExportedLog open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return has(new ExportedLog(path, null), path);
        }
        if (!Files.isRegularFile(path)) {
            throw new BadArgumentException("there is no " + path);
        }
        try {
            FileSystem zip = FileSystems.newFileSystem(path);
            return has(new ExportedLog(zip.getPath("/"), zip), path);
        }
        catch (ProviderNotFoundException ex) {
            throw new BadArgumentException(path + " is not a zip");
        }
    }

    private static ExportedLog has(ExportedLog export, Path path) throws IOException {
        if (!Files.isRegularFile(export.folder.resolve("log.ndjson"))) {
            export.close();
            throw new BadArgumentException("there is no log.ndjson in " + path);
        }
        return export;
    }

    @Override
    public Stream<byte[]> lines() {
        try {
            return FileLines.read(folder.resolve("log.ndjson"));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public @Nullable Stream<CommitRoot> roots() {
        return null;
    }

    /** To be closed, as the port says. */
    @Override
    @SuppressWarnings("StreamResourceLeak")
    public @Nullable Stream<String> leaves() throws IOException {
        Path leaves = folder.resolve("leaves");
        return Files.isRegularFile(leaves) ? FileLines.read(leaves).map(line -> new String(line, US_ASCII)) : null;
    }

    @Override
    public @Nullable String checkpoint() throws IOException {
        return content("checkpoint");
    }

    @Override
    public @Nullable NoteVerifier key() throws IOException {
        String key = content("key");
        try {
            return key == null ? null : NoteVerifier.parse(key);
        }
        catch (IllegalArgumentException ex) {
            throw new BadArgumentException("the file key holds no note key: " + ex.getMessage());
        }
    }

    @Override
    public void goesWith(LineCheck lines) {
        // There is nothing else in it.
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    private @Nullable String content(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.isRegularFile(file) ? Files.readString(file) : null;
    }

}
