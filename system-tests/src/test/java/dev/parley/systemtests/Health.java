package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.systemtests.Api.Answer;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What a process says of its own health. */
record Health(ParleyProcess parley) {

    private static final Duration SOON = Duration.ofSeconds(5);

    /** Within five seconds, and each answer comes at once. */
    void isDown(String store, String trouble) throws Exception {
        await().atMost(SOON).until(() -> status() == 503 && !parley.as("sales").isReady());
        for (String path : new String[] { "", "/readiness" }) {
            Answer answer = parley.as("sales").get("/actuator/health" + path).expect(503);
            JsonNode said = answer.json().get("components").get("store");
            assertThat(said.get("status").asString()).isEqualTo("DOWN");
            assertThat(said.get("details").get("store").asString()).isEqualTo(store);
            assertThat(said.get("details").get("trouble").asString()).isEqualTo(trouble);
        }
        parley.as("sales").get("/actuator/health/liveness").expect(200);
    }

    void isUp() {
        await().atMost(Duration.ofSeconds(20)).until(() -> status() == 200 && parley.as("sales").isReady());
    }

    private int status() throws Exception {
        return parley.as("sales").get("/actuator/health").status();
    }

}
