package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.queryservice.web.Server.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnTheServer
class WaitingTests {

    private final Server server;

    WaitingTests(Server server) {
        this.server = server;
    }

    @Test
    void isWhatTheCallerCanDoInTheirRoleAtTheMomentAskedFor() throws Exception {
        Tale tale = server.story.on("2026-01-05").raised("sales", "north").claiming("Y03").challenged();
        String path = "/api/waiting?limit=500&at=2026-01-06T12:00:00Z";
        assertThat(server.get("sales", path).text("/role")).isEqualTo("SALES");
        JsonNode answer = itemOf(tale, server.get("sales", path + "&kind=ANSWER_CHALLENGE"));
        assertThat(answer.path("title").asString()).isEqualTo("what was said");
        assertThat(answer.path("why").asString()).contains("asks for support");
        assertThat(answer.path("personal").asBoolean()).isTrue();
        Answer late = server.get("product", "/api/waiting?limit=500&at=2026-02-06T12:00:00Z&kind=DECIDE&overdue=true");
        assertThat(late.at("/overdue").asInt()).isEqualTo(late.at("/total").asInt()).isPositive();
        assertThat(itemOf(tale, late).path("dueOn").asString()).isEqualTo("2026-01-26");
        assertThat(itemOf(tale, late).path("due").asString()).isEqualTo("2026-01-27T00:00:00Z");
        assertThat(server.get("auditor", "/api/waiting").at("/items").isEmpty()).isTrue();
    }

    @Test
    void isAskedForOfOneNegotiation() throws Exception {
        Tale tale = server.story.on("2026-01-05").raised("sales", "south").claiming("Y03").challenged();
        server.story.raised("sales", "south").claiming("Y03").challenged();
        JsonNode items = server.get("sales", "/api/waiting?kind=ANSWER_CHALLENGE&negotiation=" + tale.id().value())
            .at("/items");
        assertThat(items.valueStream().map(item -> item.path("negotiationId").asString()))
            .containsExactly(tale.id().value());
    }

    @Test
    void isAsItWasAtAPosition() throws Exception {
        Tale tale = server.story.on("2026-01-05").raised("sales2", "south");
        long raised = server.record();
        tale.accepted();
        String then = "&asOf=" + raised;
        assertThat(total("/api/waiting?kind=DECIDE" + then)).isEqualTo(1 + total("/api/waiting?kind=DECIDE"));
    }

    @Test
    void hasPagesThatTogetherAreAllOfIt() throws Exception {
        for (int i = 0; i < 5; i++) {
            server.story.on("2026-01-05").raised("sales", "north").claiming("Y03").challenged();
        }
        String path = "/api/waiting?kind=DECIDE&at=2026-01-06T12:00:00Z";
        Answer whole = server.get("product", path + "&limit=500");
        List<JsonNode> items = new ArrayList<>();
        Answer page = server.get("product", path + "&limit=2");
        page.at("/items").forEach(items::add);
        while (!page.at("/next").isNull()) {
            server.story.on("2026-01-05").raised("sales", "north").claiming("Y03");
            page = server.get("product", path + "&limit=2&cursor=" + page.text("/next"));
            assertThat(page.at("/position")).isEqualTo(whole.at("/position"));
            page.at("/items").forEach(items::add);
        }
        assertThat(whole.at("/next").isNull()).isTrue();
        assertThat(items).hasSizeGreaterThan(4).isEqualTo(whole.at("/items").valueStream().toList());
    }

    @Test
    void goesOnForTheOneWhoBegan() throws Exception {
        server.story.on("2026-01-05").raised("sales", "north").claiming("Y03");
        server.story.on("2026-01-05").raised("sales", "north").claiming("Y03");
        String cursor = server.get("product", "/api/waiting?limit=1").text("/next");
        assertThat(server.get("product2", "/api/waiting?limit=1&cursor=" + cursor).text("/rule"))
            .isEqualTo("another-query");
        assertThat(server.get("product", "/api/waiting?limit=1&overdue=true&cursor=" + cursor).text("/rule"))
            .isEqualTo("another-query");
    }

    @Test
    void refusesWhatMakesNoSense() throws Exception {
        for (String query : List.of("kind=NAP", "limit=0", "limit=501", "person=ana", "overdue=perhaps", "cursor=x")) {
            assertThat(server.get("/api/waiting?" + query).status()).as(query).isEqualTo(400);
        }
    }

    private int total(String path) throws Exception {
        return server.get("product", path).at("/total").asInt();
    }

    private static JsonNode itemOf(Tale tale, Answer answer) {
        return answer.at("/items")
            .valueStream()
            .filter(item -> item.path("negotiationId").asString().equals(tale.id().value()))
            .findFirst()
            .orElseThrow();
    }

}
