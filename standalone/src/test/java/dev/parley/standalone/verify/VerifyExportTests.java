package dev.parley.standalone.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the command says of an export. */
class VerifyExportTests extends VerifyCase {

    private Path export;

    @BeforeEach
    void unpack() throws IOException {
        export = Files.createDirectory(folder.resolve("export"));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (LogStore log = LogStores.open(store); Stream<byte[]> all = log.lines(0, log.head())) {
            all.forEach(line -> {
                lines.writeBytes(line);
                lines.write('\n');
            });
        }
        Files.write(export.resolve("log.ndjson"), lines.toByteArray());
        Files.writeString(export.resolve("checkpoint"), note(11));
        Files.writeString(export.resolve("key"), key() + "\n");
        Files.writeString(export.resolve("leaves"),
                LongStream.range(0, 11)
                    .mapToObj(index -> Base64.getEncoder().encodeToString(tree.leaf(index)) + "\n")
                    .collect(Collectors.joining()));
    }

    @Test
    void holdsAsADirectoryAndAsAZip() throws IOException {
        assertThat(Verified.of(export.toString()).out()).startsWith("HOLDS: 11 entries")
            .contains("1 signed checkpoint", "compare it with one that you know");
        assertThat(Verified.of(zip().toString(), "--key", key()).out()).startsWith("HOLDS: 11 entries")
            .doesNotContain("compare it with");
    }

    @Test
    void namesTheLineThatHasAnyByteOfItFlipped() throws IOException {
        byte[] log = Files.readAllBytes(export.resolve("log.ndjson"));
        for (int at = 0; at < log.length; at += 97) {
            byte[] flipped = log.clone();
            flipped[at] ^= 1;
            Files.write(export.resolve("log.ndjson"), flipped);
            Verified verified = Verified.of(export.toString());
            assertThat(verified.code()).isEqualTo(1);
            assertThat(verified.position()).isEqualTo(line(log, at));
        }
    }

    @Test
    void findsItWithoutTheLeavesToo() throws IOException {
        Files.delete(export.resolve("leaves"));
        String log = Files.readString(export.resolve("log.ndjson"));
        Files.writeString(export.resolve("log.ndjson"), log.replace("\"Y01\"", "\"G01\""));
        assertThat(Verified.of(export.toString()).position()).isEqualTo(1);
        Path list = Files.writeString(folder.resolve("anchors"), note(4) + note(8));
        assertThat(Verified.of(export.toString(), "--checkpoints", list.toString()).position()).isEqualTo(5);
    }

    @Test
    void findsLinesThatAreMissing() throws IOException {
        String log = Files.readString(export.resolve("log.ndjson"));
        Files.writeString(export.resolve("log.ndjson"), log.lines().limit(10).collect(Collectors.joining("\n")));
        assertThat(Verified.of(export.toString()).position()).isEqualTo(10);
        Files.writeString(export.resolve("log.ndjson"),
                log.lines().limit(9).collect(Collectors.joining("\n", "", "\n")));
        assertThat(Verified.of(export.toString()).position()).isEqualTo(10);
        Files.writeString(export.resolve("log.ndjson"), "");
        assertThat(Verified.of(export.toString()).position()).isEqualTo(1);
    }

    private Path zip() throws IOException {
        Path zip = folder.resolve("export.zip");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"));
                Stream<Path> all = Files.list(export)) {
            for (Path file : all.toList()) {
                Files.copy(file, files.getPath("/" + file.getFileName()));
            }
        }
        return zip;
    }

    private static long line(byte[] log, int at) {
        return new String(log, 0, at, UTF_8).chars().filter(c -> c == '\n').count() + 1;
    }

}
