package dev.parley.systemtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.parley.commandservice.CommandServiceApplication;
import dev.parley.queryservice.QueryServiceApplication;
import dev.parley.servicestart.ParleyProperties;
import dev.parley.systemtests.Api.Answer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What docker-compose.yml says, held against what there is. */
class ComposeTests {

    private static final String COMMANDS = "command-service";

    private static final String QUERIES = "query-service";

    @SuppressWarnings("NullAway.Init")
    private ComposeFile compose;

    @BeforeEach
    void read() throws IOException {
        compose = ComposeFile.read();
    }

    @Test
    void theImageIsMadeOfTheJarThatTheBuildMakes() throws IOException {
        assertThat(compose.jar()).exists().hasSameBinaryContentAs(ParleyProcess.JAR.normalize());
    }

    @Test
    void eachServiceIsTheOneThatItIsCalled() {
        assertThat(compose.text(COMMANDS, "command")).isEqualTo(ParleyProcess.COMMANDS.toString());
        assertThat(compose.text(QUERIES, "command")).isEqualTo(ParleyProcess.QUERIES.toString());
    }

    /** What Docker would run, in a folder that holds what it would copy. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theImageIsMadeByCommandsThatWork(@TempDir Path image) throws Exception {
        Files.copy(compose.jar(), image.resolve("parley.jar"));
        Files.copy(ComposeFile.ROOT.resolve("bin/java.options"), image.resolve("java.options"));
        assertRuns(image, compose.imageCommand());
        assertRuns(image, compose.imageStart() + " -Dspring.context.exit=onRefresh -jar parley.jar " + QUERIES
                + " --parley.demo=true --parley.store=sqlite:parley.db");
    }

    private static void assertRuns(Path image, String command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(image.toFile())
            .redirectErrorStream(true)
            .redirectOutput(image.resolve("said").toFile());
        builder.environment()
            .merge("PATH", Path.of(ParleyProcess.java()).getParent() + ":", (path, java) -> java + path);
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(image.resolve("said"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { COMMANDS, QUERIES })
    void eachVariableIsAPropertyOfParleys(String service) {
        Set<String> properties = Arrays.stream(ParleyProperties.class.getRecordComponents())
            .map(component -> "PARLEY_" + component.getName().toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
        assertThat(properties).containsAll(
                compose.environmentOf(service).keySet().stream().filter(name -> !name.startsWith("SERVER_")).toList());
    }

    @Test
    void theGatewayLeadsToThePortsThatTheServicesListenOn() {
        assertThat(compose.upstreamPort("command_service")).isEqualTo(Integer.parseInt(CommandServiceApplication.PORT));
        assertThat(compose.upstreamPort("query_service")).isEqualTo(Integer.parseInt(QueryServiceApplication.PORT));
        assertThat(compose.upstreamFor("POST")).isEqualTo("command_service");
        assertThat(compose.upstreamFor("default")).isEqualTo("query_service");
    }

    @Test
    void theGatewayIsPublishedOnThisMachineAlone() {
        assertThat(compose.portsOf("gateway")).containsExactly("127.0.0.1:8080:" + compose.gatewayPort());
        assertThat(compose.text(COMMANDS, "network_mode")).isEqualTo("service:gateway");
        assertThat(compose.text(QUERIES, "network_mode")).isEqualTo("service:gateway");
    }

    /** Otherwise anybody could say that they call for somebody else. */
    @Test
    void theGatewayReplacesWhatACallerSaysOfThemselves() throws IOException {
        assertThat(compose.environmentOf(COMMANDS)).containsEntry("SERVER_FORWARDHEADERSSTRATEGY", "native");
        assertThat(ComposeFile.ROOT.resolve("gateway/nginx.conf")).content()
            .contains("X-Forwarded-For $remote_addr;", "X-Forwarded-Host $http_host;", "Forwarded \"\";",
                    "X-Forwarded-Proto $scheme;");
    }

    @Test
    void everyFileThatIsMountedIsThere() {
        String file = compose.volumesOf("gateway").getFirst().split(":", -1)[0];
        assertThat(ComposeFile.ROOT.resolve(file)).exists();
    }

    @Test
    void bothServicesReadTheKeysThatWereMadeAndShareTheKeptCheckpoint() {
        assertThat(compose.environmentOf(QUERIES)).isEqualTo(compose.environmentOf(COMMANDS));
        assertThat(compose.volumesOf(QUERIES)).isEqualTo(compose.volumesOf(COMMANDS))
            .containsExactly(compose.volumesOf("key").getFirst() + ":ro", "checkpoints:/checkpoints");
        assertThat(compose.environmentOf(QUERIES).get("PARLEY_CHECKPOINTFILE")).startsWith("/checkpoints/");
    }

    /** A server in this process stands for the replica set, which it cannot be. */
    @Test
    void bothServicesRunWithTheseVariablesAndNeitherStartsOnALogThatWasCutOff(@TempDir Path folder) throws Exception {
        MongoServer mongo = new MongoServer(new MemoryBackend());
        try {
            Map<String, String> environment = inFolder(folder);
            String store = Objects.requireNonNull(environment.get("PARLEY_STORE"))
                .replace("mongo:27017", mongo.bind().toString().replaceAll("^.*/", ""))
                .replaceAll("\\?.*", "");
            environment.put("PARLEY_STORE", store);
            assertRaisedThroughOneIsSeenThroughTheOther(environment, store);
            assertThat(folder.resolve("checkpoints/parley.checkpoint")).content()
                .startsWith(environment.get("PARLEY_ORIGIN") + "\n");

            cutOff(store);
            for (List<String> service : List.of(ParleyProcess.COMMANDS, ParleyProcess.QUERIES)) {
                try (ParleyProcess refused = ParleyProcess.start(service, store, environment)) {
                    assertThat(refused.awaitExit()).isEqualTo(1);
                    assertThat(refused.said()).contains("Parley does not start: the log does not hold from position");
                }
            }
        }
        finally {
            mongo.shutdownNow();
        }
    }

    /**
     * The variables, with this folder for the volumes, after the keys were made there.
     */
    private Map<String, String> inFolder(Path folder) throws Exception {
        Files.createDirectories(folder.resolve("keys"));
        Files.createDirectories(folder.resolve("checkpoints"));
        int made = new ProcessBuilder("sh", "-c", compose.scriptOf("key").replace("/keys/", folder + "/keys/"))
            .inheritIO()
            .start()
            .waitFor();
        assertThat(made).isZero();
        Map<String, String> environment = new HashMap<>(compose.environmentOf(COMMANDS));
        environment.replaceAll((_, value) -> value.replaceAll("^/(keys|checkpoints)/", folder + "/$1/"));
        return environment;
    }

    private static void cutOff(String store) {
        try (MongoClient client = MongoClients.create(store)) {
            MongoCollection<Document> batches = client.getDatabase("parley").getCollection("batches");
            Document last = Objects.requireNonNull(batches.find().sort(Sorts.descending("_id")).first());
            batches.deleteOne(Filters.eq(last.get("_id")));
        }
    }

    private static void assertRaisedThroughOneIsSeenThroughTheOther(Map<String, String> environment, String store)
            throws Exception {
        try (ParleyProcess commands = ParleyProcess.start(ParleyProcess.COMMANDS, store, environment);
                ParleyProcess queries = ParleyProcess.start(ParleyProcess.QUERIES, store, environment)) {
            commands.awaitReady();
            queries.awaitReady();
            Answer raised = commands.as("sales").post("/api/negotiations", Requests.raise("Compose")).expect(201);
            Answer seen = queries.as("product")
                .get("/api/negotiations/" + raised.json().get("negotiationId").asString(), "Parley-Min-Position",
                        Long.toString(raised.position()))
                .expect(200);
            assertThat(seen.json().get("title").asString()).isEqualTo("Compose");
        }
    }

}
