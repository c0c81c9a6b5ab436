package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.web.Server.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnTheServer
class ServiceTests {

    private final Server server;

    ServiceTests(Server server) {
        this.server = server;
    }

    @Test
    void saysWhoIsCalling() throws Exception {
        Answer answer = server.get("product", "/api/me");
        assertThat(answer.text("/login")).isEqualTo("product");
        assertThat(answer.text("/roles/0")).isEqualTo("PRODUCT");
        assertThat(answer.text("/role")).isEqualTo("PRODUCT");
    }

    @Test
    void saysInTheDocumentHowItIsAsked() throws Exception {
        JsonNode list = server.get("/v3/api-docs").at("/paths/~1api~1negotiations/get");
        assertThat(list.path("parameters").valueStream().map(one -> one.path("name").asString())).contains("asOf", "at",
                "Parley-Min-Position", "salesTeam", "periodBy", "sort", "cursor");
        assertThat(list.at("/responses/200/headers").has("Parley-Position")).isTrue();
        JsonNode refusals = list.at("/responses/400/content/application~1problem+json/examples");
        assertThat(refusals.propertyNames()).contains("unknown-parameter", "another-query", "bad-request");
        assertThat(list.at("/responses/503/content/application~1problem+json/examples").propertyNames())
            .contains("views-behind", "store-unavailable");
    }

    @Test
    void findsWhatWasJustRecordedWithoutBeingToldToWaitForIt() throws Exception {
        for (int round = 0; round < 20; round++) {
            var raised = server.story.raised("sales", "north");
            server.record();
            assertThat(server.get("sales", "/api/negotiations/" + raised.id().value(), 0).status()).isEqualTo(200);
        }
        assertThat(server.get("sales", "/api/negotiations/no-such", 0).status()).isEqualTo(404);
    }

    @Test
    void isReadyOnceTheViewsHaveCaughtUp() throws Exception {
        server.get("/api/reasons");
        Answer answer = server.get("/actuator/health/readiness");
        assertThat(answer.text("/status")).isEqualTo("UP");
        assertThat(answer.at("/components/views/details/position").asLong()).isEqualTo(server.log().head());
    }

}
