package dev.parley.queryservice.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.parley.servicestart.checkpoint.CheckpointPlace;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file elsewhere that checkpoints are appended to, with a blank line after each. One
 * that is its last already is not appended again.
 *
 * @param file best on a disk that whoever runs Parley cannot rewrite
 */
record AnchorFile(Path file) implements CheckpointPlace {

    @Override
    public void take(String note) throws IOException {
        byte[] bytes = (note + '\n').getBytes(UTF_8);
        try (FileChannel channel = FileChannel.open(file, CREATE, WRITE, APPEND)) {
            if (!endsWith(bytes)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
        }
    }

    @Override
    public String name() {
        return "the anchor " + file;
    }

    private boolean endsWith(byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer last = ByteBuffer.allocate(bytes.length);
            if (Files.size(file) < bytes.length) {
                return false;
            }
            channel.position(Files.size(file) - bytes.length);
            while (last.hasRemaining() && channel.read(last) >= 0) {
                // A read may be short.
            }
            return ByteBuffer.wrap(bytes).equals(last.flip());
        }
    }

}
