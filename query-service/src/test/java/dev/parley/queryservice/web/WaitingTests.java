package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.queryservice.web.Server.Answer;
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
        assertThat(answer.path("why").asString()).contains("challenged");
        assertThat(answer.path("personal").asBoolean()).isTrue();
        Answer late = server.get("product", "/api/waiting?limit=500&at=2026-02-06T12:00:00Z&kind=DECIDE&overdue=true");
        assertThat(late.at("/overdue").asInt()).isEqualTo(late.at("/total").asInt()).isPositive();
        assertThat(itemOf(tale, late).path("due").asString()).startsWith("2026-01-26");
        assertThat(server.get("auditor", "/api/waiting").at("/items").isEmpty()).isTrue();
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
    void refusesWhatMakesNoSense() throws Exception {
        for (String query : List.of("kind=NAP", "limit=0", "limit=501", "person=ana", "overdue=perhaps")) {
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
