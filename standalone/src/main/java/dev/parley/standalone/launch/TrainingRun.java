package dev.parley.standalone.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import dev.parley.servicestart.ParleyStart;
import dev.parley.standalone.ParleyApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * What Java watches to make its cache ({@code -XX:AOTCacheOutput}): Parley is started on
 * a new store with the samples, is asked what is usually asked first, and stops.
 */
public final class TrainingRun {

    private static final List<String> ASKED = List.of("/", "/api/me", "/api/negotiations?q=export", "/api/waiting",
            "/api/analytics/decisions?groupBy=salesTeam", "/api/analytics/reasons");

    private static final String PERSON = "auditor";

    private static final int OK = 200;

    private TrainingRun() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("parley");
        try (ConfigurableApplicationContext parley = ParleyStart.run(ParleyApplication.class, "0", "--parley.demo=true",
                "--parley.store=sqlite:" + folder.resolve("parley.db"))) {
            ask(parley.getEnvironment().getRequiredProperty("local.server.port"));
        }
        finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void ask(String port) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder()
            .encodeToString((PERSON + ":" + PERSON).getBytes(StandardCharsets.UTF_8));
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : ASKED) {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Authorization", "Basic " + credentials)
                    .build();
                int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status != OK) {
                    throw new IllegalStateException(path + " was answered with " + status);
                }
            }
        }
    }

}
