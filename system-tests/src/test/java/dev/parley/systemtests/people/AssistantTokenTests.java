package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an assistant can do is what the token that it was given can. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssistantTokenTests {

    private static final String REQUEST = """
            {"title":"Export","problem":"Finance re-keys every invoice","ask":"Export invoices as CSV",
             "salesTeam":"DACH","productArea":"Billing","segment":"Mid-market",
             "demands":[{"account":"Acme"}],"claims":[{"code":"Y02","statement":"It is one line of code."}]}""";

    private static final String RAISE = """
            {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"raise_request","arguments":%s}}"""
        .formatted(REQUEST);

    private static final String TOOLS = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";

    private Team team;

    private Person bea;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        team = Team.setUp(folder);
        bea = team.bea("SALES");
    }

    @AfterAll
    void stop() {
        team.close();
    }

    private String bearer(Person owner, String role) throws Exception {
        return "Bearer " + owner.post("/api/tokens", "{\"name\":\"assistant\",\"roles\":[\"" + role + "\"]}")
            .is(201)
            .text("token");
    }

    private Person.Answer asked(String bearer, String message) throws Exception {
        return new Person(team.address).send("POST", "/mcp", message, "Authorization", bearer);
    }

    @Test
    void itRaisesInItsOwnersNameAsLongAsTheTokenIsGood() throws Exception {
        String bearer = bearer(bea, "SALES");
        String said = asked(bearer, RAISE).is(200).json().at("/result/content/0/text").asString();
        String id = said.replaceAll(".*\"negotiationId\":\"([^\"]+)\".*", "$1");
        assertThat(bea.get("/api/negotiations/" + id).is(200).text("raisedBy")).isEqualTo("Bea");
        assertThat(bea.get("/api/negotiations/" + id + "/history").is(200).json().at("/events/0/assisted").asBoolean())
            .isTrue();
        String token = bea.get("/api/tokens").is(200).json().get(0).get("id").asString();
        bea.delete("/api/tokens/" + token).is(204);
        asked(bearer, RAISE).is(401);
    }

    @Test
    void anAdministratorsReadsNoNarrativeAndRecordsNothing() throws Exception {
        String bearer = bearer(team.ada, "ADMINISTRATOR");
        assertThat(asked(bearer, TOOLS).is(200).response().body()).contains("get_negotiation")
            .doesNotContain("raise_request");
        assertThat(asked(bearer, RAISE).is(200).json().at("/result/isError").asBoolean()).isTrue();
        String position = bea.post("/api/negotiations", REQUEST).is(201).text("position");
        bea.get("/api/negotiations", "Parley-Min-Position", position).is(200);
        String found = asked(bearer,
                """
                        {"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"search_negotiations","arguments":{}}}""")
            .is(200)
            .json()
            .at("/result/content/0/text")
            .asString();
        assertThat(found).contains("\"title\":null").doesNotContain("Export");
    }

    @Test
    void aSessionsCookieServesThePageAlone() throws Exception {
        bea.send("POST", "/mcp", TOOLS).is(403, "foreign-origin");
    }

}
