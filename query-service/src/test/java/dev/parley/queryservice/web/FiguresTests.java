package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.web.Server.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnTheServer
class FiguresTests {

    private final Server server;

    FiguresTests(Server server) {
        this.server = server;
    }

    @Test
    void haveTheShapesThatClientsRelyOn() throws Exception {
        server.story.on("2024-02-03").raised("sales", "north").accepted();
        Answer answer = server
            .get("/api/analytics/decisions?groupBy=month&basis=current&from=2024-01-01&to=2024-12-31");
        assertThat(answer.text("/groups/0/group")).as(answer.response().body()).isEqualTo("2024-02");
        assertThat(answer.at("/groups/0/yesShare/value").asDouble()).isEqualTo(1);
        assertThat(answer.at("/groups/0/yesShare/n").asInt()).isEqualTo(1);
        assertThat(answer.text("/filter/basis")).isEqualTo("current");
        assertThat(answer.text("/filter/from")).isEqualTo("2024-01-01");
        Answer none = server.get("/api/analytics/decisions?from=1999-01-01&to=1999-12-31");
        assertThat(none.at("/groups/0/yesShare/value").isNull()).isTrue();
        assertThat(none.text("/groups/0/yesShare/why")).isNotBlank();
    }

    @Test
    void countReasons() throws Exception {
        server.story.on("2023-02-03").raised("sales", "north").claiming("Y03");
        Answer answer = server.get("/api/analytics/reasons?from=2023-01-01&to=2023-12-31");
        JsonNode reason = answer.at("/groups/0/reasons/2");
        assertThat(reason.path("code").asString()).isEqualTo("Y03");
        assertThat(reason.path("asserted").asInt()).isEqualTo(1);
        assertThat(reason.at("/recurrence/n").asInt()).isEqualTo(1);
        assertThat(reason.path("trend").asString()).isEqualTo("no detectable change");
    }

    @Test
    void doNotTellASmallTeamApart() throws Exception {
        server.story.raised("sales", "tiny");
        Answer answer = server.get("/api/analytics/decisions?salesTeam=tiny");
        assertThat(answer.text("/filter/salesTeam")).isEqualTo("other");
    }

}
