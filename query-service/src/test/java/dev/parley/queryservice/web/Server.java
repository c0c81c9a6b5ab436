package dev.parley.queryservice.web;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.QueryServiceApplication;
import dev.parley.queryservice.RecordedStory;
import dev.parley.queryservice.Story;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query service on a port of its own, with a log that stories are recorded in. */
final class Server implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String READER = "executive";

    private final ConfigurableApplicationContext context;

    private final HttpClient client = HttpClient.newHttpClient();

    private final RecordedStory recorder;

    final Story story;

    private final Path file;

    Server(Path folder, String... more) {
        file = folder.resolve("parley.db");
        context = new SpringApplication(QueryServiceApplication.class).run(
                Stream
                    .concat(Stream.of("--parley.demo=true", "--server.port=0", "--parley.store=sqlite:" + file),
                            Stream.of(more))
                    .toArray(String[]::new));
        Directory directory = context.getBean(Directory.class);
        recorder = new RecordedStory(context.getBean(Appender.class), context.getBean(Vault.class));
        story = new Story(directory::person, directory::account);
    }

    int port() {
        return Integer.parseInt(String.valueOf(context.getEnvironment().getProperty("local.server.port")));
    }

    LogStore log() {
        return context.getBean(LogStore.class);
    }

    /** Records what is new in the story as one commit; answers with the position. */
    long record() {
        recorder.record(story, Integer.MAX_VALUE);
        return story.told().size();
    }

    /** As somebody who reads everything; of an auditor it would be recorded. */
    Answer get(String path) throws IOException, InterruptedException {
        return get(READER, path);
    }

    /** Calls after what was recorded is there. */
    Answer get(String login, String path) throws IOException, InterruptedException {
        return get(login, path, record());
    }

    Answer get(String login, String path, long least) throws IOException, InterruptedException {
        return get(login, path, least, "application/json, application/problem+json");
    }

    Answer get(String login, String path, long least, String accepting) throws IOException, InterruptedException {
        HttpResponse<String> response = send(login, path, least, accepting);
        return new Answer(response, JSON.readTree(response.body()));
    }

    /** Calls for events, in vain. */
    Answer refusedEvents(String login, String query) throws IOException, InterruptedException {
        return get(login, "/api/events" + query, record(), "text/event-stream");
    }

    /** Calls for a table. */
    HttpResponse<String> table(String path) throws IOException, InterruptedException {
        return send(READER, path, record(), "text/csv");
    }

    /** Calls for the same as a text with marks. */
    HttpResponse<String> markdown(String login, String path) throws IOException, InterruptedException {
        return send(login, path, record(), "text/markdown");
    }

    /** Calls with one more header. */
    Answer getWith(String name, String value, String path) throws IOException, InterruptedException {
        HttpRequest request = request(READER, path, record(), "application/json").header(name, value).build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response, JSON.readTree(response.body()));
    }

    private HttpResponse<String> send(String login, String path, long least, String accepting)
            throws IOException, InterruptedException {
        return client.send(request(login, path, least, accepting).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String login, String path, long least, String accepting) {
        String credentials = Base64.getEncoder()
            .encodeToString((login + ":" + login).getBytes(StandardCharsets.US_ASCII));
        return HttpRequest
            .newBuilder(
                    URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path))
            .header("Authorization", "Basic " + credentials)
            .header("Accept", accepting)
            .header(QueryExecutor.MIN_POSITION, Long.toString(least));
    }

    /** Destroys the key of the entry at this position, as whoever erases does. */
    void destroyKey(long position) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement erasing = connection
                    .prepareStatement("UPDATE entry SET wrapped = NULL WHERE position = ?")) {
            erasing.setLong(1, position);
            erasing.executeUpdate();
        }
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }

    /** What came back. */
    record Answer(HttpResponse<String> response, JsonNode body) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode at(String pointer) {
            return body.at(pointer);
        }

        String text(String pointer) {
            return body.at(pointer).asString("");
        }

    }

}
