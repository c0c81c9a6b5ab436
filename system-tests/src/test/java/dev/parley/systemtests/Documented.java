package dev.parley.systemtests;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document of a program, which every answer of each of its processes has to
 * keep to: status, type, headers and body.
 */
public final class Documented {

    private static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Map<List<String>, Documented> OF_PROGRAMS = new ConcurrentHashMap<>();

    private volatile @Nullable ApiDocument document;

    private Documented() {
    }

    /** That of the program that is started by this command. */
    public static Documented of(List<String> program) {
        return OF_PROGRAMS.computeIfAbsent(List.copyOf(program), _ -> new Documented());
    }

    /** The document, asked for once at the process that answers at this address. */
    public ApiDocument at(URI address) throws IOException, InterruptedException {
        ApiDocument known = document;
        if (known == null) {
            URI place = address.resolve("/v3/api-docs");
            known = new ApiDocument(
                    JSON.readTree(CLIENT.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString()).body()));
            document = known;
        }
        return known;
    }

    /** Fails if the document says nothing of such an answer, or something else. */
    public void check(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpRequest call = answer.request();
        if (call.uri().getPath().matches("/(api|problems)/.*|/mcp")) {
            List<String> faults = at(call.uri()).faults(call.method(), call.uri().getPath(), answer.statusCode(),
                    answer.headers().map(), answer.body());
            if (!faults.isEmpty()) {
                throw new AssertionError(call.method() + " " + call.uri() + " was not answered as documented: " + faults
                        + ": " + answer.statusCode() + " " + answer.body());
            }
        }
    }

}
