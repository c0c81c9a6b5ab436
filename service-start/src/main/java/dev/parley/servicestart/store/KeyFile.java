package dev.parley.servicestart.store;

import dev.parley.servicestart.StartRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
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
                forceNames(folder);
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

    /**
     * Puts another secret durably in the place of the one that is there: whoever reads
     * finds the one or the other, and whoever could read can.
     */
    static void replace(Path link, String secret, String what) {
        try {
            Path file = link.toRealPath();
            Path folder = Objects.requireNonNull(file.getParent(), "a file is in a folder");
            Path draft = draft(folder);
            try {
                write(draft, secret + "\n");
                if (isPosix(folder)) {
                    giveTo(Files.readAttributes(file, PosixFileAttributes.class),
                            Files.getFileAttributeView(draft, PosixFileAttributeView.class));
                }
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                forceNames(folder);
            }
            finally {
                Files.deleteIfExists(draft);
            }
        }
        catch (IOException ex) {
            throw new StartRefusedException(what + " cannot be written to " + link + ": " + ex);
        }
    }

    private static void giveTo(PosixFileAttributes before, PosixFileAttributeView draft) throws IOException {
        draft.setPermissions(before.permissions());
        draft.setGroup(before.group());
        draft.setOwner(before.owner());
    }

    /** That a file stands under its name is durable too; where a folder can be opened. */
    private static void forceNames(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static boolean isPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path draft(Path folder) throws IOException {
        return isPosix(folder)
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
