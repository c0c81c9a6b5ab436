package dev.parley.benchmarks;

import dev.parley.eventlog.store.StoreTrips;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.MasterKey;
import dev.parley.standalone.ParleyApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both services in this process, so that their trips to the store can be counted. */
final class WatchedParley implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    private final ConfigurableApplicationContext context;

    private final Directory directory;

    private final int port;

    /** Starts on this store, and tells of its trips. */
    WatchedParley(String store, StoreTrips trips) {
        this.context = new SpringApplicationBuilder(ParleyApplication.class)
            .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
            .initializers(
                    starting -> ((GenericApplicationContext) starting).registerBean(StoreTrips.class, () -> trips))
            .run("--parley.store=" + store, "--parley.demo=true", "--parley.samples=false", "--server.port=0",
                    "--parley.master-key=" + MasterKey.generate().encoded(), "--spring.main.banner-mode=off",
                    "--logging.level.root=warn");
        this.directory = context.getBean(Directory.class);
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Lets this person be remembered for a while, as whoever has just called is. */
    void remember(String login) {
        directory.forget();
        directory.person(login);
    }

    /** Gives a command, which has to be accepted, and answers with what was recorded. */
    JsonNode command(String login, String path, String body) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder()
            .encodeToString((login + ":" + login).getBytes(StandardCharsets.US_ASCII));
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Basic " + credentials)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }

}
