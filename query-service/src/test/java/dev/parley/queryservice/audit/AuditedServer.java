package dev.parley.queryservice.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.eventlog.proof.NoteVerifier;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.QueryServiceApplication;
import dev.parley.queryservice.RecordedStory;
import dev.parley.queryservice.Story;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query service on a port of its own, as an auditor calls it. */
final class AuditedServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path store;

    private final ConfigurableApplicationContext context;

    private final HttpClient client = HttpClient.newHttpClient();

    AuditedServer(Path folder, String... more) {
        store = folder.resolve("parley.db");
        List<String> arguments = new ArrayList<>(List.of("--parley.demo=true", "--server.port=0",
                "--parley.store=sqlite:" + store, "--parley.origin=log.example.org"));
        arguments.addAll(List.of(more));
        context = new SpringApplication(QueryServiceApplication.class).run(arguments.toArray(String[]::new));
    }

    LogStore log() {
        return context.getBean(LogStore.class);
    }

    NoteVerifier key() throws IOException {
        return NoteSigner.parse(Files.readString(store.resolveSibling("parley.db.checkpoint-key"))).verifier();
    }

    /** Records the story, a few events to a commit. */
    void record(Story story) {
        new RecordedStory(context.getBean(Appender.class), context.getBean(Vault.class)).record(story, 3);
    }

    HttpResponse<byte[]> call(String login, String path) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((login + ":" + login).getBytes(UTF_8));
        return client.send(HttpRequest
            .newBuilder(URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port")
                    + "/api/audit/" + path))
            .header("Authorization", "Basic " + credentials)
            .build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = call("auditor", path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + new String(answer.body(), UTF_8));
        }
        return answer.body();
    }

    String text(String path) throws IOException, InterruptedException {
        return new String(bytes(path), UTF_8);
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(bytes(path));
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }

}
