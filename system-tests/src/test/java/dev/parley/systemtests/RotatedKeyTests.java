package dev.parley.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The master key is changed under a running Parley, and the change is killed once. */
class RotatedKeyTests {

    @TempDir
    Path folder;

    @Test
    void everythingStaysReadableAllTheWhile() throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        Path key = folder.resolve("parley.db.key");
        List<String> titles;
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, store)) {
            titles = titles(parley);
            String before = Files.readString(key).strip();
            Process change = change(store);
            try (BufferedReader said = change.inputReader()) {
                assertThat(said.readLine()).contains("A new key stands first in");
                assertThat(said.readLine()).contains("sealed anew");
                change.destroyForcibly().waitFor();
            }
            List<String> both = Files.readString(key).strip().lines().toList();
            assertThat(both).hasSize(2).endsWith(before);
            assertThat(titles(parley)).isEqualTo(titles);

            Process again = change(store);
            parley.as("sales").post("/api/negotiations", Requests.raise("Meanwhile")).expect(201);
            String said = new String(again.getInputStream().readAllBytes(), UTF_8);
            assertThat(again.waitFor()).as(said).isZero();
            assertThat(Files.readString(key).strip()).isEqualTo(both.getFirst());
            assertThat(titles(parley)).containsAll(titles).contains("Meanwhile");
            titles = titles(parley);
        }
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, store)) {
            assertThat(titles(parley)).isEqualTo(titles);
        }
    }

    private static Process change(String store) throws Exception {
        List<String> command = ParleyProcess.command("rotate-key", "--parley.store=" + store);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> titles(ParleyProcess parley) throws Exception {
        JsonNode items = parley.as("auditor").get("/api/negotiations?limit=200").expect(200).json().get("items");
        return items.valueStream().map(item -> item.get("title").asString()).toList();
    }

}
