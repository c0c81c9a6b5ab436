package dev.parley.servicestart.store;

import dev.parley.servicestart.StartRefusedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one process that changes the key in a file: two would each put a new key
 * there, and what one of them has sealed by then would be lost. It ends with the process.
 */
record KeyFileLock(FileChannel channel) implements AutoCloseable {

    /**
     * @throws StartRefusedException if another process holds it
     */
    static KeyFileLock of(Path key) {
        Path file = key.resolveSibling(key.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefusedException("the key in " + key + " is being changed by another process");
            }
            return new KeyFileLock(channel);
        }
        catch (IOException ex) {
            throw new StartRefusedException("the key in " + key + " cannot be locked: " + ex);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        }
        catch (OverlappingFileLockException ex) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        }
        catch (IOException ex) {
            // the lock has gone with it
        }
    }

}
