package dev.parley.standalone;

import dev.parley.servicestart.ParleyStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * What Java watches to make its cache ({@code -XX:AOTCacheOutput}): Parley is started on
 * a new store with the samples, is asked and told what is usually asked and told first,
 * and stops.
 */
public final class TrainingRun {

    private static final List<String> ASKED = List.of("/", "/api/me", "/api/negotiations?q=export", "/api/waiting",
            "/api/analytics/decisions?groupBy=salesTeam", "/api/analytics/reasons");

    private static final String RAISED = """
            {"title":"Export","problem":"Finance re-keys every invoice","ask":"Export invoices as CSV",
             "salesTeam":"DACH","productArea":"Billing","segment":"Mid-market",
             "demands":[{"account":"Acme","stake":{"amount":12000,"currency":"EUR","basis":"ARR"}}],
             "claims":[{"code":"Y02","statement":"It is one line of code."}]}
            """;

    private static final int RAISES = 20;

    private final HttpClient client;

    private final String address;

    private TrainingRun(HttpClient client, String address) {
        this.client = client;
        this.address = address;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("parley");
        try (ConfigurableApplicationContext parley = ParleyStart.run(ParleyApplication.class, "0", "--parley.demo=true",
                "--parley.store=sqlite:" + folder.resolve("parley.db"));
                HttpClient client = HttpClient.newHttpClient()) {
            String port = parley.getEnvironment().getRequiredProperty("local.server.port");
            new TrainingRun(client, "http://localhost:" + port).run();
        }
        finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run() throws IOException, InterruptedException {
        for (String path : ASKED) {
            send(request("auditor", path));
        }
        for (int i = 0; i < RAISES; i++) {
            HttpResponse<?> raised = send(
                    request("sales", "/api/negotiations").header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(RAISED)));
            send(request("product", raised.headers().firstValue("Location").orElseThrow()));
        }
    }

    private HttpRequest.Builder request(String person, String path) {
        String credentials = Base64.getEncoder()
            .encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address).resolve(path))
            .header("Authorization", "Basic " + credentials);
    }

    private HttpResponse<?> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<?> answer = client.send(request.build(), BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer + " while training");
        }
        return answer;
    }

}
