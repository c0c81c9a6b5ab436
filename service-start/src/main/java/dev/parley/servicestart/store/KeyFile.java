package dev.parley.servicestart.store;

import dev.parley.servicestart.StartRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Writes a new secret where only its owner can read it. */
public final class KeyFile {

    private KeyFile() {
    }

    /**
     * Makes the file whole or not at all; if another process has made it meanwhile, that
     * one stays.
     * @param what it is called where it cannot be written
     */
    public static void make(Path file, String secret, String what) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        try {
            Path draft = draft(folder);
            try {
                write(draft, secret + "\n");
                Files.createLink(file, draft);
            }
            catch (FileAlreadyExistsException ex) {
                return;
            }
            finally {
                Files.deleteIfExists(draft);
            }
        }
        catch (IOException ex) {
            throw new StartRefusedException(what + " cannot be written to " + file + ": " + ex);
        }
    }

    private static Path draft(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(folder, ".key", null,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, ".key", null);
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

}
