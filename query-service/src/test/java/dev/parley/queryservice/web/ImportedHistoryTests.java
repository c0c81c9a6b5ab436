package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.web.Server.Answer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is answered about history from before Parley: what it says, and nothing else. */
@OnTheServer
class ImportedHistoryTests {

    private static final List<String> LIVE_ALONE = List.of("reasons", "unsupported", "counter-options", "unresolved",
            "retention-risk", "calibration", "saturation", "balance");

    private static final String AT = "&at=1960-01-01T00:00:00Z";

    private final Server server;

    ImportedHistoryTests(Server server) {
        this.server = server;
    }

    @Test
    void isLeftOutWhereItSaysNothingAndEachAnswerSaysHowOften() throws Exception {
        server.story.on("1951-03-01").imported("H-1").declined();
        server.story.on("1951-03-02").imported("H-2").calledLast();
        for (String analytic : LIVE_ALONE) {
            Answer answer = figures(analytic, 1951);
            assertThat(answer.at("/excluded/imported").asLong()).as(analytic).isEqualTo(2);
            assertThat(answer.text("/excluded/from/0")).as(analytic).isEqualTo("all");
            assertThat(answer.text("/excluded/why")).as(analytic).isNotBlank();
        }
        assertThat(figures("decisions", 1951).at("/excluded/imported").asLong()).isZero();
        assertThat(figures("decisions", 1951).at("/groups/0/raised").asLong()).isEqualTo(2);
        assertThat(figures("trends", 1951).at("/excluded").toString()).contains("\"imported\":2", "raised", "reasons");
    }

    @Test
    void waitsForNobodyWhereverThatIsAsked() throws Exception {
        server.story.on("1952-03-01").imported("H-3");
        Answer time = figures("time-to-decision", 1952);
        assertThat(time.at("/groups/0/undecided").asLong()).isEqualTo(1);
        assertThat(time.at("/groups/0/ageing/open").asLong()).isZero();
        assertThat(time.text("/groups/0/ageing/pastAnswerWithin/why")).isEqualTo("none waits here");
        assertThat(time.at("/excluded").toString()).contains("\"imported\":1", "ageing");
        assertThat(figures("unresolved", 1952).text("/groups/0/share/why")).isEqualTo("no requests raised here");
        Answer waiting = server.get("product", "/api/waiting?limit=1");
        assertThat(waiting.at("/excluded/imported").asLong()).isPositive();
        assertThat(item(1952).path("answerBy").isNull()).isTrue();
    }

    @Test
    void isInNoShareOfOverridesButIsReversed() throws Exception {
        server.story.on("1953-01-01").imported("H-4").declined().on("1953-05-01").reopened().accepted();
        JsonNode all = figures("overrides", 1953).at("/groups/0");
        assertThat(all.at("/overriddenShare/value").isNull()).isTrue();
        assertThat(all.at("/overriddenShare/why").asString()).isEqualTo("none decided here");
        assertThat(all.at("/escalatedShare/value").isNull()).isTrue();
        assertThat(all.at("/reversals/reversed").asLong()).isEqualTo(1);
        assertThat(figures("overrides", 1953).at("/excluded").toString()).contains("\"imported\":1", "overriddenShare");
    }

    @Test
    void makesNobodyTheRaiserNorGivesARole() throws Exception {
        server.story.on("1954-01-01").imported("H-5");
        assertThat(item(1954).path("raisedBy").isNull()).isTrue();
        JsonNode one = server.get("/api/negotiations/" + item(1954).path("id").asString()).body();
        assertThat(one.path("raisedBy").isNull()).isTrue();
        assertThat(one.path("raisedAs").isNull()).isTrue();
        assertThat(one.path("answerBy").isNull()).isTrue();
        assertThat(one.path("importedBy").asString()).isEqualTo("history");
    }

    @Test
    void isCountedByWhatHasChanged() throws Exception {
        long before = server.record();
        server.story.on("2026-01-01").imported("H-6");
        Answer changes = server.get("/api/analytics/changes?from=" + before);
        assertThat(changes.at("/moved/count").asLong()).isZero();
        assertThat(changes.at("/excluded/imported").asLong()).isEqualTo(1);
        String list = "/api/negotiations?changedSince=" + before;
        assertThat(server.get(list).at("/items")).hasSize(1);
        Answer moved = server.get(list + "&figure=HAPPENED_ANYTHING");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.at("/items")).isEmpty();
    }

    @Test
    void isFoundByItsRefInListsAndTables() throws Exception {
        server.story.on("1955-01-01").imported("EIP-55");
        server.story.on("1955-01-02").imported("EIP-56");
        assertThat(server.get("/api/negotiations?ref=eip-55").at("/items").size()).isEqualTo(1);
        assertThat(server.get("/api/negotiations?ref=EIP-55").text("/items/0/importedRef")).isEqualTo("EIP-55");
        assertThat(server.get("/api/negotiations?ref=EIP-5").at("/items").size()).isZero();
        HttpResponse<String> table = server.table("/api/negotiations?limit=1&" + during(1955));
        assertThat(table.body().lines()).hasSize(2).element(1).asString().contains(",EIP-56,,OPEN,");
        String next = table.headers().firstValue("Parley-Next").orElseThrow();
        assertThat(server.table("/api/negotiations?limit=1&" + during(1955) + "&cursor=" + next).body())
            .contains(",EIP-55,");
    }

    @Test
    void saysWhatOfItWasInferred() throws Exception {
        server.story.on("1956-01-01").inferred("H-7").accepted();
        Answer decisions = figures("decisions", 1956);
        assertThat(decisions.at("/inferred/requests").asLong()).isEqualTo(1);
        assertThat(decisions.text("/inferred/why")).isNotBlank();
        assertThat(figures("reasons", 1956).at("/inferred/requests").asLong()).isZero();
        String id = item(1956).path("id").asString();
        JsonNode events = server.get("/api/negotiations/" + id + "/history").at("/events");
        assertThat(events.path(0).path("inferred").asBoolean()).isTrue();
        assertThat(events.path(0).path("imported").asBoolean()).isTrue();
    }

    @Test
    void countsNowhereOnceItWasTakenBack() throws Exception {
        server.story.on("1957-01-01").imported("T-1").accepted().takenBack();
        server.story.on("1957-01-02").imported("T-2").accepted();
        assertThat(server.get("/api/negotiations?" + during(1957)).at("/items")).hasSize(1);
        assertThat(figures("decisions", 1957).at("/groups/0/raised").asLong()).isEqualTo(1);
        assertThat(figures("decisions", 1957).at("/groups/0/withdrawn").asLong()).isZero();
    }

    private JsonNode item(int year) throws Exception {
        return server.get("/api/negotiations?" + during(year)).at("/items/0");
    }

    private Answer figures(String analytic, int year) throws Exception {
        return server.get("/api/analytics/" + analytic + "?" + during(year) + AT);
    }

    private static String during(int year) {
        return "from=" + year + "-01-01&to=" + year + "-12-31";
    }

}
