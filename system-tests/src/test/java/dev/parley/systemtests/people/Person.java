package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.Documented;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a browser, which keeps the cookie that it was given. */
final class Person {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Documented DOCUMENTED = Documented.of(List.of("standalone, in the tests' process"));

    private final HttpClient http = HttpClient.newHttpClient();

    private final String address;

    private @Nullable String cookie;

    Person(String address) {
        this.address = address;
    }

    /** An answer. */
    record Answer(HttpResponse<String> response) {

        Answer is(int status) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            return this;
        }

        Answer is(int status, String rule) {
            assertThat(is(status).text("rule")).isEqualTo(rule);
            return this;
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text(String field) {
            return json().path(field).asString();
        }

        long position() {
            return Long.parseLong(response.headers().firstValue("Parley-Position").orElseThrow());
        }

        List<String> cookies() {
            return response.headers().allValues("Set-Cookie");
        }

    }

    /** The cookie that this browser keeps now. */
    @Nullable String cookie() {
        return cookie;
    }

    /** Another window with the same cookie, of which the first one then knows nothing. */
    Person copy() {
        Person other = new Person(address);
        other.cookie = cookie;
        return other;
    }

    Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, null, headers);
    }

    /** From the page: a browser says so. */
    Answer post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, body, "Sec-Fetch-Site", "same-origin");
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return send("DELETE", path, null, "Sec-Fetch-Site", "same-origin");
    }

    /** Follows what happens; the answer is done once that has ended. */
    CompletableFuture<Void> follow(String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/api/events"));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        HttpResponse<Stream<String>> events = http
            .send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofLines());
        assertThat(events.statusCode()).isEqualTo(200);
        return CompletableFuture.runAsync(() -> events.body().forEach(_ -> {
        }), task -> Thread.ofVirtual().start(task));
    }

    Answer send(String method, String path, @Nullable String body, String... headers)
            throws IOException, InterruptedException {
        BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).method(method, content);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        Answer answer = new Answer(
                http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString()));
        DOCUMENTED.check(answer.response());
        answer.cookies().forEach(this::keep);
        return answer;
    }

    private void keep(String set) {
        String pair = set.substring(0, set.indexOf(';'));
        cookie = pair.endsWith("=") ? null : pair;
    }

}
