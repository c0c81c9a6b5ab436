package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Eleven years of a real decision process: the proposals of the Swift language. */
class SwiftHistoryTests {

    @TempDir
    Path folder;

    @Test
    void isImportedOnceAndCountedByItsFirstDecisions() throws Exception {
        String history = new String(getClass().getResourceAsStream("/swift-evolution.ndjson").readAllBytes(),
                StandardCharsets.UTF_8);
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.samples=false")) {
            Api facilitator = parley.as("facilitator");

            JsonNode first = facilitator.postLines("/api/imports", history).expect(200).json();
            JsonNode again = facilitator.postLines("/api/imports", history).expect(200).json();
            JsonNode spoilt = facilitator
                .postLines("/api/imports", history + "{\"ref\":\"SE-9999\",\"step\":\"maybe\"}\n")
                .expect(400)
                .json();

            assertThat(first.get("requests").asInt()).isEqualTo(546);
            assertThat(first.get("steps").asInt()).isEqualTo(2274);
            assertThat(first.get("unchanged").asInt()).isZero();
            assertThat(again.get("unchanged").asInt()).isEqualTo(2274);
            assertThat(again.get("position")).isEqualTo(first.get("position"));
            assertThat(spoilt.get("violations").toString()).contains("2275");
            assertDecisions(facilitator, first.get("position").asLong());
        }
    }

    private static void assertDecisions(Api api, long position) throws Exception {
        JsonNode all = api.get("/api/analytics/decisions?basis=first", "Parley-Min-Position", Long.toString(position))
            .expect(200)
            .json()
            .get("groups")
            .get(0);
        assertThat(all.get("raised").asInt()).isEqualTo(546);
        assertThat(all.get("yes").asInt()).isEqualTo(478);
        assertThat(all.get("no").asInt()).isEqualTo(36);
        assertThat(all.get("yesShare").get("n").asInt()).isEqualTo(514);
        assertThat(all.get("yesShare").get("value").asDouble()).isBetween(0.9299, 0.9300);
        assertThat(all.get("yesShare").get("low").asDouble()).isBetween(0.9045, 0.9047);
        assertThat(all.get("yesShare").get("high").asDouble()).isBetween(0.9489, 0.9491);
    }

}
