package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code bin/parley} and {@code mvnw} do with the Java that there is. */
@EnabledOnOs(OS.LINUX)
class StartScriptTests {

    private static final Path ROOT = Path.of(System.getProperty("parley.root", "..")).toAbsolutePath().normalize();

    private static final Path JAVA_25 = Path.of(System.getProperty("java.home"));

    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path folder;

    @Test
    void startsOneProcessWithTheCacheOfClassesWhichEndsInGoodOrder() throws Exception {
        try (ParleyProcess parley = ParleyProcess.byScript("sqlite:" + folder.resolve("parley.db"))) {
            assertThat(parley.commandLine()).contains("-XX:AOTCache=", "parley.aot", "-jar", "--parley.samples=false");
            assertThat(parley.end()).isEqualTo(TERMINATED);
        }
    }

    @Nested
    class WithoutTheCache {

        @BeforeEach
        void copy() throws IOException {
            for (String file : List.of("parley", "jdk-25", "java.options")) {
                Files.copy(ROOT.resolve("bin").resolve(file), folder.resolve(file));
            }
            Files.createLink(folder.resolve("parley.jar"), ParleyProcess.JAR);
        }

        @Test
        void runsAsWell() throws Exception {
            assertThat(verify()).startsWith("there is no file");
        }

        @Test
        void runsAsWellIfItIsOfSomethingElse() throws Exception {
            Files.writeString(folder.resolve("parley.aot"), "not a cache of classes");
            assertThat(verify()).startsWith("there is no file");
        }

        /** What it says of a store that is not there, which takes it the least time. */
        private String verify() throws Exception {
            return run(1, Map.of("JAVA25_HOME", JAVA_25.toString(), "PATH", System.getenv("PATH")),
                    folder.resolve("parley"), "verify", "sqlite:" + folder.resolve("nowhere.db"));
        }

    }

    @Nested
    class WithoutJava25 {

        @ParameterizedTest
        @ValueSource(strings = { "bin/parley", "mvnw" })
        void saysInOneSentenceWhatToInstallOrSet(String script) throws Exception {
            assertThat(run(1, none(), ROOT.resolve(script), "verify").lines()).singleElement()
                .asString()
                .contains("needs a JDK 25", "install", "set JAVA25_HOME");
        }

        @Test
        void takesTheOneThatAVariableNames() throws Exception {
            assertThat(run(0, Map.of("PATH", none().get("PATH"), "JAVA_HOME", JAVA_25.toString(), "PARLEY_JDKS", ""),
                    ROOT.resolve("bin/jdk-25"), "javac"))
                .isEqualTo(JAVA_25 + "\n");
        }

        @Test
        void doesNotTakeAnotherVersion() throws Exception {
            Path other = Files.createDirectories(folder.resolve("jdk-21/bin"));
            Files.createLink(other.resolve("java"), JAVA_25.resolve("bin/java"));
            Files.writeString(folder.resolve("jdk-21/release"), "JAVA_VERSION=\"21.0.5\"\n");
            run(1, Map.of("PATH", none().get("PATH"), "PARLEY_JDKS", folder.toString()), ROOT.resolve("bin/jdk-25"),
                    "java");
        }

        /** A path that leads to what scripts need, and to no Java. */
        private Map<String, String> none() throws IOException {
            Path tools = Files.createDirectories(folder.resolve("tools"));
            for (String tool : List.of("dirname", "readlink", "grep", "uname")) {
                Path script = tools.resolve(tool);
                Files.writeString(script, "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
                assertThat(script.toFile().setExecutable(true)).isTrue();
            }
            return Map.of("PATH", tools.toString(), "PARLEY_JDKS", "");
        }

    }

    private String run(int exit, Map<String, String> environment, Path script, String... arguments) throws Exception {
        Path output = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(script.toString()).redirectErrorStream(true)
            .redirectOutput(output.toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isEqualTo(exit);
        return said;
    }

}
