package dev.parley.commandservice.imports;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;

import dev.parley.eventlog.LogStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Mappings through a real port, and tables that are read by them. */
class MappingControllerTests {

    private static final String CSV = "text/csv";

    private static final String JSON = "application/json";

    private static final String TABLE = """
            Issue key,Summary,Status,Created,Resolved
            PAY-1,Export,Waiting for legal,11/May/24 03:26 PM,
            PAY-2,Import,Won't Do,12/May/24 03:26 PM,13/May/24 03:26 PM
            """;

    private static final String MAPPING = """
            {"name":"%s","mapping":{"columns":{"ref":["Issue key"],"title":["Summary"],"raised":["Created"],
             "step":["Status"],"on":["Resolved"]},"steps":{"waiting FOR legal":"none"},"dates":"d/MMM/yy h:mm a"}}
            """;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext parley;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start(@TempDir Path folder) {
        parley = new SpringApplicationBuilder(ImportControllerTests.Imports.class)
            .properties("parley.demo=true", "server.port=0", "parley.store=sqlite:" + folder.resolve("log.db"))
            .run();
    }

    @AfterAll
    static void stop() {
        parley.close();
        CLIENT.close();
    }

    @Test
    void areProposedWithTheFirstRowsAndTheWordsSeen() throws Exception {
        long head = parley.getBean(LogStore.class).head();
        HttpResponse<String> answer = post("/api/imports/mapping", CSV, TABLE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"ref\":[\"Issue key\"]", "\"raised\":[\"Created\"]",
                "\"on\":[\"Resolved\"]", "\"dates\":\"d/MMM/yy h:mm a\"",
                "{\"word\":\"Waiting for legal\",\"step\":null,\"count\":1}",
                "{\"word\":\"Won't Do\",\"step\":\"declined\",\"count\":1}", "[\"PAY-1\",\"Export\"", "\"count\":2}");
        assertThat(parley.getBean(LogStore.class).head()).isEqualTo(head);
    }

    @Test
    void areReadByOnceTheyAreKept() throws Exception {
        assertThat(post("/api/imports?mapping=jira&dryRun=true", CSV, TABLE).statusCode()).isEqualTo(400);
        assertThat(post("/api/imports/mappings", JSON, MAPPING.formatted("Jira")).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = post("/api/imports?mapping=jira", CSV, TABLE);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"byKind\":{\"declined\":1,\"raised\":2}", "\"ref\":[\"Issue key\"]");
        assertThat(post("/api/imports/mappings", JSON, MAPPING.formatted("JIRA")).body()).contains("nothing-to-change");
        assertThat(post("/api/imports/mappings", JSON, "{\"name\":\"jira\"}").statusCode()).isEqualTo(200);
        assertThat(post("/api/imports?mapping=jira", CSV, TABLE).body()).contains("names no mapping that is kept");
    }

    @Test
    void areRefusedIfNoTableCouldBeReadByThem() throws Exception {
        HttpResponse<String> answer = post("/api/imports/mappings", JSON, """
                {"name":"odd","mapping":{"columns":{"colour":["Colour"],"ref":[]},"steps":{"Done":"finished"},
                 "dates":"bbb"}}
                """);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/mapping/columns/colour", "is not a field; those are ref, title",
                "/mapping/columns/ref", "/mapping/steps/Done", "must be none or one of raised", "/mapping/dates");
        String dates = "[".repeat(100_000);
        assertThat(
                post("/api/imports/mappings", JSON, MAPPING.formatted("odd").replace("d/MMM/yy h:mm a", dates)).body())
            .contains("/mapping/dates", "must have up to 200 characters");
        assertThat(post("/api/imports/mappings", JSON, "{\"name\":\"odd\",\"mapping\":{\"columns\":{}}}").statusCode())
            .isEqualTo(400);
        assertThat(post("/api/imports/mappings", JSON, "{\"name\":\"odd\",\"mapping\":{\"columns\":{\"ref\":[null]}}}")
            .statusCode()).isEqualTo(400);
        assertThat(post("/api/imports/mappings", JSON, "{\"name\":\"odd\",\"mapping\":{\"columns\":{\"ref\":null}}}")
            .statusCode()).isEqualTo(400);
    }

    @Test
    void areRefusedForATableThatCannotBeRead() throws Exception {
        HttpResponse<String> answer = post("/api/imports/mapping", CSV, "");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/lines/1", "holds no row");
        assertThat(post("/api/imports/mapping", "application/x-ndjson", "{}").statusCode()).isEqualTo(415);
        assertThat(post("/api/imports", "multipart/form-data; boundary=x", "--x--").statusCode()).isEqualTo(415);
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        int port = Objects.requireNonNull(((WebServerApplicationContext) parley).getWebServer()).getPort();
        String basic = Base64.getEncoder().encodeToString("facilitator:facilitator".getBytes(StandardCharsets.UTF_8));
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build(), BodyHandlers.ofString());
    }

}
