package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How {@code java -jar parley.jar} comes to use the cache of classes beside it. */
@EnabledOnOs(OS.LINUX)
class ClassCacheTests {

    private static final String CACHE = "parley.aot";

    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder;

    @Test
    void isUsedByTheSameProcessWhichStillEndsInGoodOrder() throws Exception {
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE,
                "sqlite:" + folder.resolve("parley.db"), "--parley.samples=false")) {
            assertThat(parley.commandLine()).contains("-XX:AOTCache=", CACHE, "-jar", "--parley.samples=false");
            assertThat(parley.end()).isEqualTo(TERMINATED);
        }
    }

    @Test
    void isDoneWithoutWhereThereIsNone() throws Exception {
        assertThat(said(Files.createLink(folder.resolve("parley.jar"), ParleyProcess.STANDALONE)))
            .startsWith("there is no file");
    }

    @Test
    void isDoneWithoutIfItIsOfSomethingElse() throws Exception {
        Files.writeString(folder.resolve(CACHE), "not a cache of classes");
        assertThat(said(Files.createLink(folder.resolve("parley.jar"), ParleyProcess.STANDALONE)))
            .startsWith("there is no file");
    }

    /** What it says of a store that is not there, which takes it the least time. */
    private String said(Path jar) throws Exception {
        Path output = folder.resolve("said");
        Process process = new ProcessBuilder(ParleyProcess.java(), "-jar", jar.toString(), "verify",
                "sqlite:" + folder.resolve("nowhere.db"))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(output);
    }

}
