package dev.parley.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.EntryKey;
import dev.parley.personaldata.MasterKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of what was erased, wherever one looks. */
class ErasedTests {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void nothingIsLeftInOneProcessOrInItsFiles() throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        Remains remains = remains();
        List<String> figures;
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, store, "--parley.samples=false")) {
            ErasureStory story = new ErasureStory(parley, parley);
            story.tell();
            story.isReadEverywhere();
            figures = story.figures();
            Path before = export(parley, "before.zip");
            keysOf(store, story, remains);
            assertThat(remains.inAll(folder)).as("what can be found before").isNotEmpty();

            story.erase();

            assertThat(remains.inHeap(parley, elsewhere)).as("on the heap").isEmpty();
            assertThat(remains.inAll(folder)).as("in the files").isEmpty();
            story.isReadNowhere();
            assertThat(story.figures()).isEqualTo(figures);
            Path after = export(parley, "after.zip");
            assertThat(remains.in(after)).isEmpty();
            holds(before);
            holds(after);
            assertThat(ErasureStory.ALL).allSatisfy(secret -> assertThat(parley.said()).doesNotContain(secret));
        }
        assertThat(remains.inAll(folder)).as("in the files at rest").isEmpty();
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, store)) {
            assertThat(parley.as("auditor").get("/api/negotiations?q=" + ErasureStory.SECRET).json().get("items"))
                .isEmpty();
        }
    }

    @Test
    void nothingIsLeftInAnyProcessOrInTheDocuments() throws Exception {
        try (RestartedMongo mongo = new RestartedMongo(folder.resolve("mongo"))) {
            String[] key = { "--parley.master-key=" + MasterKey.generate().encoded() };
            try (ParleyProcess commands = ParleyProcess.ready(ParleyProcess.COMMANDS, mongo.address(), key);
                    ParleyProcess queries = ParleyProcess.ready(ParleyProcess.QUERIES, mongo.address(), key)) {
                ErasureStory story = new ErasureStory(commands, queries);
                story.tell();
                story.isReadEverywhere();
                List<String> figures = story.figures();
                Remains remains = remains();
                Remains kept = remains();
                keysOf(mongo.address(), story, kept);
                assertThat(kept.in(mongo.documents())).as("what can be found before").isNotEmpty();

                story.erase();
                story.isSeen();

                assertThat(remains.inHeap(commands, elsewhere)).as("where it was erased").isEmpty();
                assertThat(remains.inHeap(queries, elsewhere)).as("where it was read").isEmpty();
                assertThat(kept.in(mongo.documents())).as("in the documents").isEmpty();
                story.isReadNowhere();
                assertThat(story.figures()).isEqualTo(figures);
            }
        }
    }

    private static Remains remains() {
        Remains remains = new Remains();
        ErasureStory.ALL.forEach(remains::ofText);
        return remains;
    }

    /** The keys that are going to be destroyed, as the store has them. */
    private static void keysOf(String store, ErasureStory story, Remains remains) {
        try (LogStore log = LogStores.openReadOnly(store)) {
            Collection<EntryKey> keys = log.keysOf(story.entriesToErase(log)).values();
            assertThat(keys).hasSizeGreaterThan(3);
            keys.forEach(key -> remains.ofBytes("the key of " + key.entry(), key.wrapped()));
        }
    }

    private Path export(ParleyProcess parley, String name) throws Exception {
        Path file = elsewhere.resolve(name);
        String credentials = Base64.getEncoder().encodeToString("auditor:auditor".getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(parley.address() + "/api/audit/export"))
            .header("Authorization", "Basic " + credentials)
            .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(request, BodyHandlers.ofFile(file));
        }
        return file;
    }

    private static void holds(Path export) throws Exception {
        List<String> command = ParleyProcess.command("verify", export.toString());
        Process verify = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(verify.getInputStream().readAllBytes(), UTF_8);
        assertThat(verify.waitFor()).as(said).isZero();
        assertThat(said).contains("HOLDS");
    }

}
