package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A history as it comes out of its repository: the proposals of Ethereum Classic. */
class TrackerHistoryTests {

    private static final Path ECIPS = Path.of(System.getProperty("parley.root", ".."))
        .resolve("command-service/src/test/resources/ecips-naive.ndjson");

    @TempDir
    Path folder;

    @Test
    void comesInByOneCallWithWhatWasNotRecordedInferred() throws Exception {
        String history = Files.readString(ECIPS);
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.samples=false")) {
            Api facilitator = parley.as("facilitator");

            JsonNode tried = facilitator.postLines("/api/imports?dryRun=true", history).expect(200).json();
            JsonNode first = facilitator.postLines("/api/imports", history).expect(200).json();
            JsonNode again = facilitator.postLines("/api/imports", history).expect(200).json();

            assertThat(tried.get("dryRun").asBoolean()).isTrue();
            assertThat(tried.get("position").asLong()).isZero();
            for (JsonNode answer : new JsonNode[] { tried, first }) {
                assertThat(answer.get("requests").asInt()).isEqualTo(111);
                assertThat(answer.get("steps").asInt()).isEqualTo(203);
                assertThat(answer.get("repeated").asInt()).isEqualTo(19);
                assertThat(answer.get("inferred").toString()).isEqualTo("{\"raised\":7,\"reopened\":3,\"returned\":2}");
                assertThat(answer.get("byKind").get("raised").asInt()).isEqualTo(111);
                assertThat(answer.get("faults")).isEmpty();
            }
            assertThat(again.get("unchanged").asInt()).isEqualTo(203 - 19);
            assertThat(again.get("position")).isEqualTo(first.get("position"));
            assertIsShown(facilitator, first.get("position").asLong());
        }
    }

    private static void assertIsShown(Api api, long position) throws Exception {
        String least = Long.toString(position);
        JsonNode listed = api.get("/api/negotiations?ref=ecip-1107", "Parley-Min-Position", least).expect(200).json();
        assertThat(listed.get("items")).hasSize(1);
        JsonNode item = listed.get("items").get(0);
        assertThat(item.get("importedRef").asString()).isEqualTo("ECIP-1107");
        assertThat(item.get("title").asString()).isEqualTo("WIP Proof of Work Transition Process Testing");
        assertThat(item.get("raisedBy").isNull()).isTrue();

        JsonNode events = api.get("/api/negotiations/" + item.get("id").asString() + "/history")
            .expect(200)
            .json()
            .get("events");
        assertThat(events.valueStream().map(event -> event.get("type").asString())).containsExactly("RequestRaised",
                "RequestWithdrawn", "RequestReopened");
        assertThat(events.valueStream().map(event -> event.get("inferred").asBoolean())).containsExactly(true, false,
                true);
        assertThat(events.valueStream().map(event -> event.get("actor").get("id").asString()))
            .containsOnly("facilitator");
        assertThat(events.get(1).get("by").asString()).isEqualTo("r0n1n");

        JsonNode decisions = api.get("/api/analytics/decisions").expect(200).json();
        assertThat(decisions.get("groups").get(0).get("raised").asInt()).isEqualTo(111);
        assertThat(decisions.get("groups").get(0).get("superseded").asInt()).isEqualTo(3);
        assertThat(decisions.get("inferred").get("requests").asInt()).isEqualTo(11);
        assertThat(api.get("/api/analytics/overrides")
            .json()
            .get("groups")
            .get(0)
            .get("overriddenShare")
            .get("value")
            .isNull()).isTrue();
    }

}
