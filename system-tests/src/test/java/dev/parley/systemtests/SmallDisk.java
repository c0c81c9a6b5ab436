package dev.parley.systemtests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system in memory that is soon full. Making one takes the rights of root. */
final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * A disk of so many mebibytes; where none can be made, the test is skipped and says
     * so.
     */
    static SmallDisk of(int mebibytes, Path mountPoint) throws IOException, InterruptedException {
        Files.createDirectories(mountPoint);
        int made = run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", mountPoint.toString());
        assumeTrue(made == 0, "a small disk can only be mounted by root");
        return new SmallDisk(mountPoint);
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        new ProcessBuilder("umount", folder.toString()).start().onExit().join();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        }
        catch (IOException notThere) {
            return 1;
        }
    }

}
