package dev.parley.queryservice.audit.checkpoint;

import dev.parley.servicestart.checkpoint.CheckpointPlace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** An endpoint elsewhere that checkpoints are posted to, as they are. */
final class AnchorEndpoint implements CheckpointPlace {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
        .connectTimeout(PATIENCE)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();

    private final URI uri;

    AnchorEndpoint(URI uri) {
        this.uri = uri;
    }

    @Override
    public void take(String note) throws IOException, InterruptedException {
        HttpRequest post = HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(note))
            .build();
        int status = client.send(post, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status < 200 || status > 299) {
            throw new IOException("it answered " + status);
        }
    }

    @Override
    public String name() {
        return "the anchor at " + uri.getHost();
    }

}
