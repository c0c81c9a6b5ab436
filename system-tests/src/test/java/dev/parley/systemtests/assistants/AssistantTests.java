package dev.parley.systemtests.assistants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.Api;
import dev.parley.systemtests.ParleyHere;
import dev.parley.systemtests.assistants.Assistant.Result;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssistantTests {

    private static final List<String> READING = List.of("search_negotiations", "find_precedents", "get_negotiation",
            "list_waiting", "explain_reasons_and_rules", "get_figure", "verify_entry");

    private static final List<String> WRITING = List.of("raise_request", "add_demand", "challenge_claim",
            "propose_counter_option");

    private static final String REQUEST = """
            {"title":"Export of reports","problem":"Controllers copy the figures by hand","ask":"A button to Excel",
             "salesTeam":"EMEA","productArea":"Reporting","segment":"Enterprise",
             "demands":[{"account":"Contoso","stake":{"amount":123456789012345.6,"currency":"EUR","basis":"ARR"}}],
             "claims":[{"code":"Y03","statement":"They said that they would leave"}],"idempotencyKey":"%s"}""";

    private ParleyHere parley;

    private Assistant sales;

    private Assistant product;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        parley = ParleyHere.in(folder, "--parley.limits.enabled=false");
        sales = as("sales");
        product = as("product");
    }

    @AfterAll
    void stop() {
        parley.close();
    }

    private Assistant as(String login) {
        return new Assistant(parley.as(login));
    }

    @Test
    void nothingIsOfferedToNobody() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(parley.address() + "/mcp"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}"))
            .build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        HttpRequest foreign = HttpRequest.newBuilder(request, (_, _) -> true)
            .header("Authorization", "Bearer prl_somebody-elses")
            .build();
        assertThat(HttpClient.newHttpClient().send(foreign, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    @Test
    void whoeverConnectsIsToldWhatThereIs() throws Exception {
        JsonNode hello = sales.ask("initialize", """
                {"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}""");
        assertThat(hello.get("protocolVersion").asString()).isEqualTo("2025-06-18");
        assertThat(hello.at("/serverInfo/name").asString()).isEqualTo("parley");
        assertThat(hello.get("capabilities").propertyNames()).containsExactlyInAnyOrder("tools", "resources",
                "prompts");
        assertThat(hello.get("instructions").asString()).contains("You cannot decide");
        parley.as("sales").post("/mcp", """
                {"jsonrpc":"2.0","method":"notifications/initialized"}""").expect(202);
        assertThat(sales.ask("ping", "{}")).isEmpty();
    }

    @Test
    void toolsAreOfferedToThoseWhoMayUseThem() throws Exception {
        assertThat(sales.tools()).containsAll(READING).containsAll(WRITING).hasSize(READING.size() + WRITING.size());
        for (String login : List.of("executive", "facilitator", "auditor", "privacy", "legal")) {
            assertThat(as(login).tools()).as(login).containsExactlyInAnyOrderElementsOf(READING);
        }
        assertThat(sales.tools()).noneMatch(tool -> tool.contains("decide") || tool.contains("override"));
    }

    @Test
    void eachToolTakesWhatItsCallIsDocumentedToTake() throws Exception {
        JsonNode document = parley.documented().at(URI.create(parley.address())).json();
        for (JsonNode tool : sales.ask("tools/list", "{}").get("tools")) {
            String name = tool.get("name").asString();
            if (WRITING.contains(name)) {
                assertThat(properties(tool)).as(name).isEqualTo(documented(document, name));
            }
            assertThat(tool.at("/annotations/readOnlyHint").asBoolean()).isEqualTo(READING.contains(name));
            assertThat(tool.at("/inputSchema/additionalProperties").asBoolean(true)).isFalse();
        }
    }

    private static Set<String> properties(JsonNode tool) {
        Set<String> names = new TreeSet<>(tool.at("/inputSchema/properties").propertyNames());
        names.removeAll(Set.of("id", "claimId", "idempotencyKey"));
        return names;
    }

    private static Set<String> documented(JsonNode document, String tool) {
        String path = "/api/negotiations" + switch (tool) {
            case "add_demand" -> "/{id}/demands";
            case "challenge_claim" -> "/{id}/claims/{claimId}/challenge";
            case "propose_counter_option" -> "/{id}/options";
            default -> "";
        };
        String schema = document.path("paths")
            .path(path)
            .at("/post/requestBody/content/application~1json/schema/$ref")
            .asString();
        return new TreeSet<>(document.at(schema.substring(1)).get("properties").propertyNames());
    }

    @Test
    void whatAnAssistantRecordsSaysSo() throws Exception {
        JsonNode raised = sales.call("raise_request", REQUEST.formatted("raise-1")).json();
        String id = raised.get("negotiationId").asString();
        assertThat(sales.call("raise_request", REQUEST.formatted("raise-1")).json()).isEqualTo(raised);
        String claim = sales.call("get_negotiation", "{\"id\":\"" + id + "\"}")
            .json()
            .at("/negotiation/claims/0/id")
            .asString();
        product.call("challenge_claim", """
                {"id":"%s","claimId":"%s","question":"Who else has this problem?"}""".formatted(id, claim)).json();
        product
            .call("propose_counter_option",
                    """
                            {"id":"%s","summary":"A nightly export","solvesProblem":"The figures are there in the morning"}"""
                        .formatted(id))
            .json();
        parley.as("sales").post("/api/negotiations/" + id + "/claims", "{\"code\":\"G03\"}").expect(201);
        sales.call("add_demand", "{\"id\":\"%s\",\"account\":\"Fabrikam\"}".formatted(id)).json();

        JsonNode read = sales.call("get_negotiation", "{\"id\":\"" + id + "\"}").json();
        assertThat(read.at("/negotiation/demands/0/stake/amount").decimalValue())
            .isEqualByComparingTo("123456789012345.6");
        JsonNode events = read.at("/history/events");
        assertThat(events.valueStream().filter(event -> !event.get("assisted").asBoolean())).singleElement()
            .satisfies(event -> assertThat(event.at("/data/code").asString()).isEqualTo("G03"));
        assertThat(events.get(0).at("/actor/id").asString()).isEqualTo("sales");
        long position = raised.get("position").asLong();
        assertThat(parley.as("auditor").get("/api/audit/log?after=" + (position - 1) + "&limit=1").response().body())
            .contains("\"via\":\"ASSISTANT\"");
        assertThat(events.valueStream().map(event -> event.get("type").asString())).contains("ClaimChallenged",
                "CounterOptionProposed", "DemandAdded");
    }

    @Test
    void aRuleRefusesInItsOwnWords() throws Exception {
        Result refused = sales.call("raise_request", """
                {"title":"Export","problem":"They copy by hand","ask":"They copy by hand"}""");
        assertThat(refused.error()).isTrue();
        assertThat(refused.text()).contains("problem-and-ask", "claim-required",
                "A request comes with at least one reason for it.");
        Result elsewhere = sales.call("add_demand", "{\"id\":\"nowhere\",\"account\":\"Acme\"}");
        assertThat(elsewhere.error()).isTrue();
        assertThat(elsewhere.text()).contains("unknown-negotiation");
    }

    @Test
    void whoMayNotIsRefusedWhicheverToolTheyName() throws Exception {
        Result refused = as("auditor").call("raise_request", REQUEST.formatted("auditors"));
        assertThat(refused.error()).isTrue();
        assertThat(refused.text()).contains("wrong-role");
        JsonNode error = sales.refused("tools/call", "{\"name\":\"decide\",\"arguments\":{}}");
        assertThat(error.get("code").asInt()).isEqualTo(-32602);
        assertThat(error.get("message").asString()).isEqualTo("Tool not found: decide");
    }

    @Test
    void whoReadsNoNarrativeGetsNone() throws Exception {
        JsonNode list = as("privacy").call("search_negotiations", "{\"limit\":5}").json();
        assertThat(list.get("items")).isNotEmpty();
        String id = list.at("/items/0/id").asString();
        JsonNode own = parley.as("privacy").get("/api/negotiations/" + id).expect(200).json();
        JsonNode read = as("privacy").call("get_negotiation", "{\"id\":\"" + id + "\"}").json().get("negotiation");
        assertThat(read.get("problem").isNull()).isTrue();
        assertThat(read.get("problem")).isEqualTo(own.get("problem"));
        assertThat(
                sales.call("get_negotiation", "{\"id\":\"" + id + "\"}").json().at("/negotiation/problem").asString())
            .isNotBlank();
    }

    @Test
    void whatIsAskedForIsWhatPeopleSee() throws Exception {
        Api people = parley.as("product");
        assertThat(product.call("get_figure", "{\"figure\":\"decisions\",\"groupBy\":\"salesTeam\",\"asOf\":\"200\"}")
            .json()).isEqualTo(people.get("/api/analytics/decisions?groupBy=salesTeam&asOf=200").expect(200).json());
        assertThat(product.call("search_negotiations", """
                {"q":"export & more","state":["OPEN","DECIDED"],"amountFrom":10000,"currency":"EUR","asOf":"200"}""")
            .json())
            .isEqualTo(people.get(
                    "/api/negotiations?q=export%20%26%20more&state=OPEN&state=DECIDED&amountFrom=10000&currency=EUR&asOf=200")
                .expect(200)
                .json());
        assertThat(product.call("find_precedents", "{\"q\":\"export\",\"asOf\":\"200\"}").json())
            .isEqualTo(people.get("/api/precedents?q=export&asOf=200").expect(200).json());
        assertThat(product.call("list_waiting", "{\"asOf\":\"200\"}").json())
            .isEqualTo(people.get("/api/waiting?asOf=200").expect(200).json());
        assertThat(product.call("get_figure", "{\"figure\":\"decisions\",\"curve\":true}").text()).contains("curve");
        assertThat(product.call("get_figure", "{\"figure\":\"../audit/log\"}").error()).isTrue();
        JsonNode explained = product.call("explain_reasons_and_rules", "{\"rules\":[\"claim-required\"]}").json();
        assertThat(explained.at("/catalogue/reasons")).isNotEmpty();
        assertThat(explained.get("rules")).singleElement()
            .satisfies(rule -> assertThat(rule.get("explanation").asString()).contains("at least one reason"));
    }

    @Test
    void anEntryIsProvedToBeInTheLog() throws Exception {
        String line = parley.as("auditor").get("/api/audit/log?after=6&limit=1").response().body().strip();
        String quoted = new tools.jackson.databind.json.JsonMapper().writeValueAsString(line);
        JsonNode proof = sales.call("verify_entry", "{\"position\":7,\"line\":" + quoted + "}").json();
        assertThat(proof.get("isInTheLog").asBoolean()).isTrue();
        assertThat(proof.get("isThisLine").asBoolean()).isTrue();
        assertThat(proof.get("checkpoint").asString()).contains("\u2014 ");
        assertThat(sales.call("verify_entry", "{\"position\":7,\"line\":\"{}\"}").json().get("isThisLine").asBoolean())
            .isFalse();
        assertThat(sales.call("verify_entry", "{\"position\":99999999}").text()).contains("position");
    }

    @Test
    void theDomainTheRulesAndTheCatalogueCanBeRead() throws Exception {
        assertThat(
                sales.ask("resources/list", "{}").get("resources").valueStream().map(one -> one.get("uri").asString()))
            .containsExactlyInAnyOrder("parley://domain", "parley://rules", "parley://catalogue");
        assertThat(text("parley://domain")).contains("**negotiation**");
        assertThat(text("parley://rules")).contains("claim-required");
        assertThat(text("parley://catalogue")).contains("CUSTOMER_ABOUT_TO_QUIT");
        assertThat(sales.refused("resources/read", "{\"uri\":\"parley://secrets\"}").get("message").asString())
            .containsIgnoringCase("not found");
    }

    private String text(String uri) throws Exception {
        return sales.ask("resources/read", "{\"uri\":\"" + uri + "\"}").at("/contents/0/text").asString();
    }

    @Test
    void aPromptPreparesARequestForItsChallenges() throws Exception {
        assertThat(sales.ask("prompts/list", "{}").at("/prompts/0/name").asString()).isEqualTo("prepare_request");
        JsonNode prompt = sales.ask("prompts/get", """
                {"name":"prepare_request","arguments":{"problem":"They copy by hand","reasons":"y03, G11"}}""");
        assertThat(prompt.at("/messages/0/content/text").asString())
            .contains("They copy by hand", "Who else has this problem", "G11")
            .doesNotContain("Y01");
        assertThat(sales.ask("prompts/get", "{\"name\":\"prepare_request\"}").at("/messages/0/content/text").asString())
            .contains("Y01", "Y12");
    }

    @Test
    void whatIsNoMessageIsRefusedByName() throws Exception {
        Api caller = parley.as("sales");
        assertThat(caller.post("/mcp", "[]").expect(400).json().get("rule").asString()).isEqualTo("invalid-input");
        caller.post("/mcp", "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"ping\"}").expect(400);
        for (String id : List.of("{}", "true", "0.5", "12345678901234567890")) {
            caller.post("/mcp", "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}").expect(400);
        }
        caller.post("/mcp", "{\"jsonrpc\":\"2.0\",\"id\":1234567890123456789,\"method\":\"ping\"}").expect(200);
        caller.post("/mcp", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}", "MCP-Protocol-Version", "1999-01-01")
            .expect(400);
        caller.get("/mcp").expect(405);
        assertThat(sales.refused("no/such", "{}").get("code").asInt()).isEqualTo(-32601);
        assertThat(sales.refused("tools/call", "{}").get("code").asInt()).isEqualTo(-32602);
        Result wrong = sales.call("add_demand", "{\"id\":7,\"accounts\":[]}");
        assertThat(wrong.error()).isTrue();
        assertThat(wrong.text()).contains("account");
    }

    @Test
    void otherSitesCannotUseIt() throws Exception {
        parley.as("sales")
            .post("/mcp", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}", "Origin", "http://evil.example")
            .expect(403);
    }

}
