package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a negotiation is in other systems, and that it is found by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferencesTests {

    private static final String DEAL = "0015000000Gv7qJ";

    private static final String WHOLE_DEAL = DEAL + "AAR";

    @SuppressWarnings("NullAway.Init")
    private ParleyHere parley;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        parley = ParleyHere.in(folder, "--parley.samples=false");
    }

    @AfterAll
    void stop() {
        parley.close();
    }

    @Test
    void aRequestIsFoundByItsTicketAndByTheDealOfItsDemand() throws Exception {
        String id = raised("PAY-42", DEAL);
        assertThat(found("JIRA:PAY-42")).containsExactly(id);
        assertThat(found("jira:pay-42")).containsExactly(id);
        assertThat(found("SALESFORCE:" + DEAL)).containsExactly(id);
        assertThat(found("SALESFORCE:" + WHOLE_DEAL)).containsExactly(id);
        assertThat(found("SALESFORCE:0015000000gv7qJ")).isEmpty();
        assertThat(found("LINEAR:PAY-42")).isEmpty();
        JsonNode shown = shown(id);
        assertThat(shown.at("/references/0/externalId").asString()).isEqualTo("PAY-42");
        assertThat(shown.at("/references/1/externalId").asString()).isEqualTo(WHOLE_DEAL);
        assertThat(shown.at("/references/1/demandId").asString()).isEqualTo(shown.at("/demands/0/id").asString());
        JsonNode item = parley.as("sales").get("/api/negotiations?reference=JIRA:PAY-42").json().at("/items/0");
        assertThat(item.get("references").valueStream().map(JsonNode::asString)).containsExactly("JIRA:PAY-42",
                "SALESFORCE:" + WHOLE_DEAL);
    }

    @Test
    void oneThatIsRemovedFindsNothingAndCanBeLinkedAgain() throws Exception {
        String id = raised("PAY-50", "0015000000Gv7qA");
        String path = "/api/negotiations/" + id + "/references";
        String body = "{\"system\":\"zendesk\",\"kind\":\"ticket\",\"id\":\"4711\"}";
        Api product = parley.as("product");
        String reference = product.post(path, body).expect(201).json().get("id").asString();
        assertThat(product.post(path, body).expect(409).json().get("rule").asString()).isEqualTo("already-linked");
        assertThat(found("ZENDESK:4711")).containsExactly(id);
        product.post(path + "/" + reference + "/removal", "{\"reason\":\"Another one\"}").expect(200);
        assertThat(found("ZENDESK:4711")).isEmpty();
        product.post(path + "/" + reference + "/removal", "{}").expect(404);
        product.post(path, body).expect(201);
        assertThat(found("ZENDESK:4711")).containsExactly(id);
        JsonNode history = product.get("/api/negotiations/" + id + "/history").json().get("events");
        assertThat(history.valueStream().map(event -> event.at("/data/external").asString())).contains("ZENDESK:4711");
    }

    @Test
    void itsAddressIsItsOwnOrThatOfTheSystem() throws Exception {
        String id = raised("PAY/60", "0015000000Gv7qB");
        Api facilitator = parley.as("facilitator");
        assertThat(shown(id).at("/references/0/url").isNull()).isTrue();
        facilitator.post("/api/policy/references", "{\"system\":\"jira\",\"url\":\"https://j.example/browse/{id}\"}")
            .expect(200);
        assertThat(shown(id).at("/references/0/url").asString()).isEqualTo("https://j.example/browse/PAY%2F60");
        parley.as("sales")
            .post("/api/negotiations/" + id + "/references",
                    "{\"system\":\"JIRA\",\"id\":\"PAY-61\",\"url\":\"https://elsewhere.example/61\"}")
            .expect(201);
        assertThat(shown(id).at("/references/2/url").asString()).isEqualTo("https://elsewhere.example/61");
        assertThat(facilitator.get("/api/policy").json().at("/referenceAddresses/0/system").asString())
            .isEqualTo("JIRA");
        facilitator.post("/api/policy/references", "{\"system\":\"JIRA\"}").expect(200);
        assertThat(shown(id).at("/references/0/url").isNull()).isTrue();
    }

    @Test
    void whatNothingIsCalledIsRefusedAtItsField() throws Exception {
        String path = "/api/negotiations/" + raised("PAY-70", "0015000000Gv7qC") + "/references";
        refuses(path, "{\"system\":\"SALESFORCE\",\"id\":\"0015000000Gv7qJAAB\"}", "/id");
        refuses(path, "{\"system\":\"SALESFORCE\",\"id\":\"0015000000Gv7q\"}", "/id");
        refuses(path, "{\"system\":\"J RA\",\"id\":\"1\"}", "/system");
        refuses(path, "{\"system\":\"JIRA\",\"id\":\"1\",\"url\":\"javascript:alert(1)\"}", "/url");
        refuses(path, "{\"system\":\"JIRA\",\"id\":\"1\",\"url\":\"https://user:word@j.example/1\"}", "/url");
        parley.as("sales").get("/api/negotiations?reference=PAY-70").expect(400);
        parley.as("sales").get("/api/negotiations?reference=SALESFORCE:0015000000Gv7qJAAB").expect(400);
    }

    @Test
    void whatANegotiationIsElsewhereIsErasedWithItsNarrative() throws Exception {
        String id = raised("PAY-80", "0015000000Gv7qD");
        String other = raised("PAY-81", "0015000000Gv7qE");
        parley.erase("\"negotiation\":\"" + id + "\"");
        assertThat(found("JIRA:PAY-80")).isEmpty();
        assertThat(shown(id).at("/references/0/externalId").isNull()).isTrue();
        assertThat(shown(id).toString()).doesNotContain("PAY-80", "0015000000Gv7qD");
        assertThat(found("JIRA:PAY-81")).containsExactly(other);
    }

    private void refuses(String path, String body, String pointer) throws Exception {
        JsonNode problem = parley.as("sales").post(path, body).expect(400).json();
        assertThat(problem.at("/violations/0/pointer").asString()).isEqualTo(pointer);
    }

    private String raised(String ticket, String deal) throws IOException, InterruptedException {
        return parley.as("sales").post("/api/negotiations", """
                {"title":"Export for %s","problem":"It is copied by hand","ask":"A button",
                 "references":[{"system":"jira","kind":"issue","id":"%s"}],
                 "demands":[{"account":"Acme %s","references":[
                   {"system":"SALESFORCE","kind":"opportunity","id":"%s"}]}],
                 "claims":[{"code":"G03"}]}
                """.formatted(ticket, ticket, ticket.substring(4), deal)).expect(201).json().get("id").asString();
    }

    private List<String> found(String reference) throws IOException, InterruptedException {
        return parley.as("sales")
            .get("/api/negotiations?reference=" + reference)
            .expect(200)
            .json()
            .get("items")
            .valueStream()
            .map(item -> item.get("id").asString())
            .toList();
    }

    private JsonNode shown(String id) throws IOException, InterruptedException {
        return parley.as("sales").get("/api/negotiations/" + id).expect(200).json();
    }

}
