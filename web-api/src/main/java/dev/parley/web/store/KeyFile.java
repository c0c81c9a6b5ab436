package dev.parley.web.store;

import dev.parley.personal.MasterKey;
import dev.parley.web.start.StartRefusedException;
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

/** Writes a new master key where only its owner can read it. */
final class KeyFile {

    private KeyFile() {
    }

    /**
     * Makes the file whole or not at all; if another process has made it meanwhile, that
     * one stays.
     */
    static void make(Path file, MasterKey key) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
        try {
            Path draft = draft(folder);
            try {
                write(draft, key.encoded() + "\n");
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
            throw new StartRefusedException("the master key cannot be written to " + file + ": " + ex);
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
