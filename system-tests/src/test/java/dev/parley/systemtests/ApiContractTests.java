package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.Api.Answer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What holds whichever call it is; {@link Api} holds each answer against the document.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiContractTests {

    @SuppressWarnings("NullAway.Init")
    private ParleyHere parley;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        parley = ParleyHere.in(folder, "--parley.limits.enabled=false");
    }

    @AfterAll
    void stop() {
        parley.close();
    }

    @Test
    void everyQueryIsAnsweredAsTheDocumentSays() throws Exception {
        List<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(100);
        for (String login : List.of("auditor", "sales", "privacy")) {
            Api caller = parley.as(login);
            for (String path : addresses) {
                caller.get(path);
                caller.get(path + "?asOf=0");
                caller.get(path + "?at=2027-01-01T00:00:00Z", "Accept", "text/csv");
                assertThat(caller.get(path + "?unknown=1").status()).isIn(400, 403);
            }
        }
    }

    @Test
    void aVersionThatWasReadIsTheOneThatACommandMayExpect() throws Exception {
        Api sales = parley.as("sales");
        String negotiation = sales.post("/api/negotiations", Requests.raise("A version"))
            .expect(201)
            .header("Location");
        expectsWhatWasRead(sales, negotiation, negotiation + "/claims", Requests.claim("Twelve"));
        Api facilitator = parley.as("facilitator");
        expectsWhatWasRead(facilitator, "/api/policy", "/api/policy", "{\"mostDeferrals\":4}");
        expectsWhatWasRead(facilitator, "/api/policy", "/api/capacity",
                "{\"productArea\":\"Billing\",\"quarter\":\"2026-Q4\",\"personDays\":12}");
        String retrospective = facilitator
            .post("/api/retrospectives", "{\"from\":\"2026-01-01\",\"to\":\"2026-03-31\"}")
            .expect(201)
            .header("Location");
        expectsWhatWasRead(sales, retrospective, retrospective + "/participants", "");
    }

    private static void expectsWhatWasRead(Api caller, String read, String command, String body) throws Exception {
        Answer before = caller.get(read).expect(200);
        assertThat(before.header("ETag")).isEqualTo("\"" + before.json().path("version").asLong() + "\"");
        Answer done = caller.post(command, body, "If-Match", before.header("ETag"));
        assertThat(done.status()).as(done.response().body()).isIn(200, 201);
        caller.post(command, body, "If-Match", before.header("ETag")).expect(412);
        assertThat(caller.get(read, "Parley-Min-Position", "" + done.position(), "If-None-Match", before.header("ETag"))
            .expect(200)
            .header("ETag")).isEqualTo(done.header("ETag"));
    }

    @Test
    void whatIsPackedIsRefused() throws Exception {
        Api sales = parley.as("sales");
        sales.post("/api/negotiations", Requests.raise("Packed"), "Content-Encoding", "gzip").expect(415);
        parley.as("facilitator").postLines("/api/imports", "{}", "Content-Encoding", "gzip").expect(415);
    }

    /** Every query that comes to an end by itself, with each id that there is. */
    private List<String> addresses() throws Exception {
        Api auditor = parley.as("auditor");
        List<String> negotiations = ids(auditor, "/api/negotiations?limit=200");
        List<String> retrospectives = ids(auditor, "/api/retrospectives");
        List<String> addresses = new ArrayList<>(List.of("/problems/not-found", "/problems/none"));
        for (String path : queries()) {
            if (path.contains("{id}")) {
                (path.contains("retrospectives") ? retrospectives : negotiations)
                    .forEach(id -> addresses.add(path.replace("{id}", id)));
            }
            addresses.add(path.replace("{id}", "none"));
        }
        return addresses;
    }

    private List<String> queries() throws Exception {
        List<String> queries = new ArrayList<>();
        JsonNode paths = parley.documented().at(URI.create(parley.address())).json().path("paths");
        paths.properties().forEach(path -> {
            JsonNode answers = path.getValue().path("get").path("responses");
            if (path.getKey().startsWith("/api/") && !answers.isMissingNode()
                    && !answers.at("/200/content").has("text/event-stream")) {
                queries.add(path.getKey());
            }
        });
        return queries;
    }

    private static List<String> ids(Api api, String path) throws Exception {
        return api.get(path)
            .expect(200)
            .json()
            .path("items")
            .valueStream()
            .map(one -> one.path("id").asString())
            .toList();
    }

}
