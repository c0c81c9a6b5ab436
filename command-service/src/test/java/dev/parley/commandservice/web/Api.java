package dev.parley.commandservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as people do. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();

    private final String root;

    Api(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    /** An answer. */
    record Answer(int status, String text, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(text);
        }

        String id() {
            return json().get("id").stringValue();
        }

        long version() {
            return json().get("version").longValue();
        }

        long position() {
            return json().get("position").longValue();
        }

        @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** Whatever else it is, it is a problem as RFC 9457 has it. */
        Answer isRefused(int status, String rule) {
            assertThat(this.status).as(text).isEqualTo(status);
            assertThat(header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(json().get("rule").stringValue()).as(text).isEqualTo(rule);
            assertThat(json().get("type").stringValue()).isEqualTo("/problems/" + rule);
            return this;
        }

        Answer isDone(int status) {
            assertThat(this.status).as(text).isEqualTo(status);
            assertThat(header("ETag")).isEqualTo("\"" + version() + "\"");
            assertThat(header("Parley-Position")).isEqualTo(String.valueOf(position()));
            return this;
        }

    }

    Answer post(@Nullable String login, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(login, request);
    }

    Answer get(@Nullable String login, String path) {
        return send(login, HttpRequest.newBuilder(URI.create(root + path)));
    }

    private Answer send(@Nullable String login, HttpRequest.Builder request) {
        if (login != null) {
            byte[] credentials = (login + ":" + login).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
