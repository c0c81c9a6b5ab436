package dev.parley.systemtests.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with a jar of cookies, which goes where it is sent and remembers that. */
final class Browser {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;

    private final URI parley;

    /** Where it was sent, in order. */
    final List<URI> visited = new ArrayList<>();

    Browser(String parley) {
        this(parley, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    private Browser(String parley, HttpClient http) {
        this.parley = URI.create(parley);
        this.http = http;
    }

    /** The same with its cookies at another service. */
    Browser at(String other) {
        return new Browser(other, http);
    }

    /** An answer. */
    record Answer(HttpResponse<String> response) {

        Answer is(int status) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            return this;
        }

        Answer is(int status, String rule) {
            assertThat(is(status).json().path("rule").asString()).isEqualTo(rule);
            return this;
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        @Nullable String location() {
            return response.headers().firstValue("Location").orElse(null);
        }

    }

    /**
     * Signs in and says how that ended: where the browser is sent at last, or why not.
     */
    Answer signIn() throws IOException, InterruptedException {
        return signIn("/api/session/oidc");
    }

    Answer signIn(String path) throws IOException, InterruptedException {
        Answer answer = get(path);
        while (answer.response().statusCode() == 302 && isOnTheWay(answer.location())) {
            answer = new Answer(send(HttpRequest.newBuilder(URI.create(String.valueOf(answer.location())))));
        }
        return answer;
    }

    private static boolean isOnTheWay(@Nullable String location) {
        return location != null && location.startsWith("http");
    }

    Answer get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(parley + path));
        return new Answer(send(headers.length == 0 ? request : request.headers(headers)));
    }

    /** From the page: a browser says so. */
    Answer send(String method, String path, @Nullable String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(parley + path))
            .header("Sec-Fetch-Site", "same-origin")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return new Answer(send(headers.length == 0 ? request : request.headers(headers)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest made = request.build();
        visited.add(made.uri());
        return http.send(made, BodyHandlers.ofString());
    }

    /** Whom Parley takes it for. */
    JsonNode me() throws IOException, InterruptedException {
        return get("/api/me").is(200).json();
    }

    String roles() throws IOException, InterruptedException {
        return me().get("roles").toString();
    }

}
