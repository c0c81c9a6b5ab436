package dev.parley.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A team moves: to MongoDB, and into a file and out of it. */
class CopiedStoreTests {

    private static final String PASSPHRASE = "five green lanterns drift";

    @TempDir
    Path folder;

    @Test
    void everythingIsThereWhereverItWasCopied() throws Exception {
        String here = "sqlite:" + folder.resolve("here.db");
        String root;
        List<String> titles;
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, here)) {
            titles = titles(parley);
            root = root(parley);
        }
        assertThat(titles).isNotEmpty().doesNotContain("null");
        String export = "export:" + folder.resolve("whole.export");
        String there = "sqlite:" + folder.resolve("there.db");
        assertThat(copy(here, export)).startsWith("0 ").doesNotContain(PASSPHRASE);
        assertThat(copy(export, there)).startsWith("0 ");
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, there)) {
            assertThat(titles(parley)).isEqualTo(titles);
            assertThat(root(parley)).isEqualTo(root);
        }
        MongoServer server = new MongoServer(new MemoryBackend());
        try {
            InetSocketAddress bound = server.bind();
            String mongo = "mongodb://" + bound.getHostString() + ":" + bound.getPort() + "/parley";
            assertThat(copy(here, mongo)).startsWith("0 ").contains("copying ", "COPIED: ");
            try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, mongo,
                    "--parley.master-key-file=" + folder.resolve("here.db.key"))) {
                assertThat(titles(parley)).isEqualTo(titles);
                parley.as("sales").post("/api/negotiations", Requests.raise("There")).expect(201);
            }
            assertThat(copy(here, mongo)).startsWith("1 ").contains("is not empty");
        }
        finally {
            server.shutdownNow();
        }
    }

    private static String copy(String from, String to) throws Exception {
        List<String> command = ParleyProcess.command("copy", from, to);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PARLEY_PASSPHRASE", PASSPHRASE);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + " " + said;
    }

    private static List<String> titles(ParleyProcess parley) throws Exception {
        JsonNode items = parley.as("auditor").get("/api/negotiations?limit=200").expect(200).json().get("items");
        return items.valueStream().map(item -> item.get("title").asString()).toList();
    }

    /** Of the log as the samples left it. */
    private static String root(ParleyProcess parley) throws Exception {
        return parley.as("auditor")
            .get("/api/audit/checkpoint?size=298")
            .expect(200)
            .response()
            .body()
            .lines()
            .toList()
            .get(2);
    }

}
