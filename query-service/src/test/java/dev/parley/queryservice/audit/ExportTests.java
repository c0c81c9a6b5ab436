package dev.parley.queryservice.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.queryservice.RandomStory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor does with an export, who has Python or openssl and nothing of ours. */
class ExportTests {

    private static byte[] taken = {};

    private static String key = "";

    @TempDir
    Path export;

    @BeforeAll
    static void take(@TempDir Path folder) throws Exception {
        try (AuditedServer server = new AuditedServer(folder)) {
            server.record(RandomStory.told(5, 40));
            taken = server.bytes("export");
            key = server.key().encoded();
        }
    }

    @BeforeEach
    void unzip() throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(taken))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.write(export.resolve(entry.getName()), in.readAllBytes());
            }
        }
    }

    @Test
    void holdsEverythingThatIsNeeded() throws IOException {
        try (var files = Files.list(export)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("README.txt",
                    "check.py", "checkpoint", "key", "leaves", "log.ndjson");
        }
        assertThat(Files.readString(export.resolve("key"))).isEqualTo(key + "\n");
    }

    @Test
    void isFoundToHoldByTheScriptInIt() throws Exception {
        assertThat(python()).startsWith("0 HOLDS: ").contains(key);
        assertThat(python(key)).startsWith("0 HOLDS: ").doesNotContain("taken from the export");
        assertThat(python("log.example.org+00000000+AAAA")).startsWith("1 DOES NOT HOLD");
    }

    @Test
    void isFoundAlteredByTheScriptInIt() throws Exception {
        List<String> lines = Files.readAllLines(export.resolve("log.ndjson"));
        assertThat(checked(with(lines, 6, lines.get(6).replace("\"data\":{", "\"data\": {")))).contains("position 7:");
        assertThat(checked(without(lines, 8))).contains("position 9:");
        assertThat(checked(lines.subList(0, lines.size() - 1))).contains("position " + lines.size() + ":");
        Files.delete(export.resolve("leaves"));
        assertThat(checked(without(lines, 8))).contains("position 9:");
        assertThat(checked(with(lines, 6, lines.get(6).replace("\"data\":{", "\"data\": {")))).contains("root");
    }

    @Test
    void isFoundSignedByAnotherByTheScriptInIt() throws Exception {
        String note = Files.readString(export.resolve("checkpoint"));
        Files.writeString(export.resolve("checkpoint"), note.replaceFirst("\n[0-9]+\n", "\n7\n"));
        assertThat(python()).startsWith("1 DOES NOT HOLD: the checkpoint is not signed");
    }

    @Test
    void isCheckedByHandAsTheReadmeSays() throws Exception {
        assumeTrue(has("openssl"), "there is no openssl");
        String readme = Files.readString(export.resolve("README.txt"));
        String byHand = readme.substring(readme.indexOf("By hand"), readme.indexOf("What this shows"));
        String commands = String.join("\n", byHand.lines().filter(line -> line.startsWith("    ")).toList());
        String said = run(List.of("sh", "-ec", commands));
        assertThat(said).startsWith("0 ")
            .contains(Files.readAllLines(export.resolve("leaves")).get(6))
            .contains("Signature Verified Successfully");
    }

    private String checked(List<String> lines) throws Exception {
        Files.writeString(export.resolve("log.ndjson"), String.join("\n", lines) + "\n");
        String said = python();
        assertThat(said).startsWith("1 DOES NOT HOLD: ");
        return said;
    }

    private String python(String... arguments) throws Exception {
        assumeTrue(has("python3"), "there is no python3");
        List<String> command = new ArrayList<>(List.of("python3", "check.py"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** The exit code and what was said. */
    private String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).directory(export.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + " " + said;
    }

    private static boolean has(String tool) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + tool).start().waitFor() == 0;
    }

    private static List<String> with(List<String> lines, int index, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(index, line);
        return changed;
    }

    private static List<String> without(List<String> lines, int index) {
        List<String> changed = new ArrayList<>(lines);
        changed.remove(index);
        return changed;
    }

}
