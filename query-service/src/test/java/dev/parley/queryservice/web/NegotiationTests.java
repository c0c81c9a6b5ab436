package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.queryservice.web.Server.Answer;
import dev.parley.sharedevents.DecisionEvent.DecisionCompleted;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.Reasoning.Forecast;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnTheServer
class NegotiationTests {

    private final Server server;

    NegotiationTests(Server server) {
        this.server = server;
    }

    @Test
    void hasEverything() throws Exception {
        Tale tale = server.story.raised("sales", "north")
            .demanding("Acme", "1000", "EUR")
            .claiming("Y03")
            .challenged()
            .evidenced()
            .substantiated()
            .objecting()
            .countering()
            .acceptingTheCounter();
        Answer open = server.get("sales", "/api/negotiations/" + tale.id());
        assertThat(open.text("/state")).isEqualTo("OPEN");
        assertThat(open.text("/problem")).isEqualTo("what was said");
        assertThat(open.text("/demands/0/account")).isEqualTo("Acme");
        assertThat(open.text("/claims/0/question")).isEqualTo("what was said");
        assertThat(open.text("/claims/0/evidence/0/source")).isEqualTo("what was said");
        assertThat(open.text("/claims/0/state")).isEqualTo("SUBSTANTIATED");
        assertThat(open.text("/options/0/kind")).isEqualTo("ASK");
        assertThat(open.at("/options/0/blocked").asBoolean()).isTrue();
        assertThat(open.text("/options/1/answer/answer")).isEqualTo("ACCEPTED");
        assertThat(open.text("/objections/0/harm")).isEqualTo("what was said");
        assertThat(open.at("/decision").isNull()).isTrue();
        tale.acceptedWithCounter();
        Answer decided = server.get("sales", "/api/negotiations/" + tale.id());
        assertThat(decided.text("/decision/disposition")).isEqualTo("ACCEPTED_COUNTER");
        assertThat(decided.text("/decision/rationale")).isEqualTo("what was said");
        assertThat(decided.text("/decision/decidedBy/0")).isEqualTo("product");
        assertThat(decided.at("/version").asLong()).isEqualTo(tale.now().version());
    }

    @Test
    void saysWhatTheCallerCanDoNext() throws Exception {
        Tale tale = server.story.on("2026-01-05").raised("sales", "north").claiming("Y03");
        String path = "/api/negotiations/" + tale.id();
        String soon = path + "?at=2026-01-10T12:00:00Z";
        assertThat(allowed("sales", soon)).doesNotContain("escalate");
        assertThat(allowed("product", path)).contains("challengeClaim", "decide", "raiseObjection")
            .doesNotContain("withdraw", "reviseRequest", "override");
        assertThat(allowed("sales", path)).contains("withdraw", "reviseRequest", "escalate")
            .doesNotContain("decide", "challengeClaim");
        assertThat(allowed("sales2", path)).doesNotContain("withdraw");
        tale.declined("G02");
        assertThat(allowed("executive", path)).contains("override").doesNotContain("decide");
        assertThat(allowed("product", path)).contains("scoreProcess")
            .doesNotContain("decide", "recordDelivery", "reopen");
        tale.demanding("Globex", "1000", "EUR");
        assertThat(allowed("product", path)).contains("reopen");
    }

    @Test
    void saysWhichSideTheCallerIsOnAndUntilWhenAnAnswerIsDue() throws Exception {
        Tale tale = server.story.on("2026-01-05").raised("sales", "north");
        String path = "/api/negotiations/" + tale.id();
        assertThat(server.get("sales", path).text("/side")).isEqualTo("ASKING");
        assertThat(server.get("product", path).text("/side")).isEqualTo("ANSWERING");
        assertThat(server.get("executive", path).at("/side").isNull()).isTrue();
        assertThat(server.get("executive", path).text("/answerBy")).startsWith("2026-01-26T");
    }

    @Test
    void isNotFoundUnderAnotherName() throws Exception {
        for (String id : List.of("nothing", "policy", "%C3%A4", "%20")) {
            Answer answer = server.get("/api/negotiations/" + id);
            assertThat(answer.status()).as(id).isEqualTo(404);
            assertThat(answer.text("/rule")).isEqualTo("not-found");
        }
    }

    @Test
    void keepsProseFromThoseWhoMayNotReadIt() throws Exception {
        Tale tale = server.story.raised("sales", "north").claiming("Y03").declined("G02");
        for (String login : List.of("privacy", "legal")) {
            for (String path : List.of("", "/history")) {
                Answer answer = server.get(login, "/api/negotiations/" + tale.id() + path);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.response().body()).doesNotContain("what was said");
            }
        }
    }

    @Test
    void marksWhatWasTakenBack() throws Exception {
        Tale tale = server.story.raised("sales", "north").claiming("Y03").retracted();
        Answer answer = server.get("/api/negotiations/" + tale.id());
        assertThat(answer.at("/claims/0/retracted").asBoolean()).isTrue();
        assertThat(answer.text("/claims/0/remarks/0/kind")).isEqualTo("RETRACTION");
        assertThat(answer.text("/claims/0/remarks/0/reason")).isEqualTo("what was said");
    }

    @Test
    void showsWhatWasCorrectedBesideWhatStoodThere() throws Exception {
        Tale tale = server.story.raised("sales", "north").demanding("Acme", "100", "EUR");
        tale.corrected("stake.amount", new BigDecimal("250"));
        Answer answer = server.get("/api/negotiations/" + tale.id());
        assertThat(answer.at("/demands/0/stake/amount").decimalValue()).isEqualByComparingTo("250");
        assertThat(answer.text("/demands/0/remarks/0/field")).isEqualTo("stake.amount");
        assertThat(answer.text("/demands/0/remarks/0/old")).isEqualTo("100");
        assertThat(answer.text("/demands/0/remarks/0/value")).isEqualTo("250");
    }

    @Test
    void showsOfACompletedDecisionWhatWasSaidAfterwards() throws Exception {
        Tale tale = server.story.on("2026-01-01").raisedInHaste("sales", "north").accepted("G06");
        tale.product(new DecisionCompleted(new Forecast(Narrative.of("what was said"), 0.9, LocalDate.of(2026, 3, 1)),
                null));
        tale.corrected("forecast.probability", 0.6);
        Answer answer = server.get("/api/negotiations/" + tale.id());
        assertThat(answer.at("/decision/forecast/probability").asDouble()).isEqualTo(0.6);
        assertThat(answer.text("/decision/forecast/statement")).isEqualTo("what was said");
        assertThat(answer.at("/decision/completionPosition").asLong())
            .isEqualTo(answer.at("/decision/position").asLong() + 1);
        assertThat(answer.text("/decision/remarks/0/field")).isEqualTo("forecast.probability");
        assertThat(answer.text("/decision/remarks/0/old")).isEqualTo("0.9");
    }

    @Test
    void showsTheTitleThatWasCorrectedHereAndInTheList() throws Exception {
        Tale tale = server.story.raised("sales", "corrected");
        tale.corrected("title", Narrative.of("A better title"));
        assertThat(server.get("/api/negotiations/" + tale.id()).text("/title")).isEqualTo("A better title");
        assertThat(server.get("/api/negotiations?salesTeam=corrected").text("/items/0/title"))
            .isEqualTo("A better title");
    }

    @Test
    void saysInTheHistoryWhatTheCallerCanCorrectAndTakeBack() throws Exception {
        Tale tale = server.story.raised("sales", "north").claiming("Y03").accepted("G01");
        String path = "/api/negotiations/" + tale.id() + "/history";
        for (String login : List.of("sales", "facilitator")) {
            assertThat(fields(server.get(login, path), 1)).containsExactly("code", "statement");
            assertThat(server.get(login, path).at("/events/1/retractable").asBoolean()).isTrue();
        }
        Answer history = server.get("facilitator", path);
        assertThat(fields(history, 2)).contains("rationale", "decidedOn")
            .doesNotContain("disposition", "forecast.statement");
        assertThat(history.at("/events/2/retractable").asBoolean()).isFalse();
        for (String login : List.of("sales2", "product", "executive")) {
            assertThat(fields(server.get(login, path), 1)).as(login).isEmpty();
            assertThat(server.get(login, path).at("/events/1/retractable").asBoolean()).as(login).isFalse();
        }
    }

    @Test
    void offersNothingMoreOfWhatWasTakenBack() throws Exception {
        Tale tale = server.story.raised("sales", "north").claiming("Y03").retracted();
        Answer history = server.get("sales", "/api/negotiations/" + tale.id() + "/history");
        assertThat(fields(history, 1)).isEmpty();
        assertThat(history.at("/events/1/retractable").asBoolean()).isFalse();
    }

    @Test
    void saysWhoIsResponsibleSinceItWasHandedOver() throws Exception {
        Tale tale = server.story.raised("sales", "handed");
        String path = "/api/negotiations/" + tale.id();
        assertThat(server.get(path).text("/responsible")).isEqualTo("sales");
        tale.handedOverTo("sales2");
        Answer shown = server.get(path);
        assertThat(shown.text("/raisedBy")).isEqualTo("sales");
        assertThat(shown.text("/responsible")).isEqualTo("sales2");
        Answer list = server.get("/api/negotiations?salesTeam=handed");
        assertThat(list.text("/items/0/raisedBy")).isEqualTo("sales");
        assertThat(list.text("/items/0/responsible")).isEqualTo("sales2");
    }

    private static List<String> fields(Answer history, int event) {
        return history.at("/events/" + event + "/correctable")
            .valueStream()
            .map(one -> one.path("field").asString())
            .toList();
    }

    private List<String> allowed(String login, String path) throws Exception {
        return server.get(login, path).at("/allowed").valueStream().map(JsonNode::asString).toList();
    }

}
