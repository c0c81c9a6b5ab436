package dev.parley.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parley's HTTP API as one caller uses it; every answer has to be as documented. What is
 * asked waits for what any caller of this process was told that it has recorded.
 */
public final class Api {

    private static final String MIN_POSITION = "Parley-Min-Position";

    private static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(Duration.ofSeconds(5))
        .build();

    private final int port;

    private final String login;

    private final Documented documented;

    private final AtomicLong recorded;

    /**
     * @param recorded the last position that anybody was told of
     */
    Api(int port, String login, Documented documented, AtomicLong recorded) {
        this.port = port;
        this.login = login;
        this.documented = documented;
        this.recorded = recorded;
    }

    /** An answer: its status, its headers and its body as JSON. */
    public record Answer(int status, HttpResponse<String> response) {

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public long position() {
            return json().get("position").asLong();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("expected " + wanted + " but got " + status + ": " + response.body());
            }
            return this;
        }

    }

    boolean isReady() throws InterruptedException {
        try {
            return get("/actuator/health/readiness").status() == 200;
        }
        catch (IOException notYet) {
            return false;
        }
    }

    public Answer get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, headers);
        boolean waits = path.startsWith("/api/") && !List.of(headers).contains(MIN_POSITION);
        return send((waits ? request.header(MIN_POSITION, recorded.toString()) : request).GET().build());
    }

    public Answer post(String path, String body, String... headers) throws IOException, InterruptedException {
        return recorded(send(request(path, headers).header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build()));
    }

    private Answer recorded(Answer answer) {
        answer.response()
            .headers()
            .firstValueAsLong("Parley-Position")
            .ifPresent(position -> recorded.accumulateAndGet(position, Math::max));
        return answer;
    }

    public Answer postLines(String path, String lines, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(lines))
            .build());
    }

    /** The live events after one position up to another, as they are sent. */
    List<String> events(long after, long upTo) throws IOException, InterruptedException {
        HttpRequest request = request("/api/events", "Last-Event-ID", Long.toString(after)).build();
        try (Stream<String> lines = CLIENT.send(request, BodyHandlers.ofLines()).body()) {
            List<String> events = new ArrayList<>();
            for (Iterator<String> each = lines.iterator(); each.hasNext();) {
                String line = each.next();
                events.add(line);
                if (line.matches("id: ?" + upTo)) {
                    return events;
                }
            }
            throw new IOException("the events ended before " + upTo);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        String credentials = Base64.getEncoder().encodeToString((login + ":" + login).getBytes(UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Basic " + credentials);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            documented.check(response);
            return new Answer(response.statusCode(), response);
        }
        catch (ConnectException ex) {
            throw new IOException("nobody listens yet", ex);
        }
    }

}
