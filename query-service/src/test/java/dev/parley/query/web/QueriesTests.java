package dev.parley.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.events.Side;
import dev.parley.query.Tale;
import dev.parley.query.web.Server.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class QueriesTests {

    @TempDir
    static Path folder;

    private static Server server;

    @BeforeAll
    static void start() {
        server = new Server(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Nested
    class EveryQueryTests {

        @Test
        void answersWithThePositionThatItStandsAt() throws Exception {
            server.story.raised("sales", "north");
            for (String path : List.of("/api/negotiations", "/api/reasons", "/api/policy", "/api/analytics/decisions",
                    "/api/analytics/reasons")) {
                Answer answer = server.get(path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(answer.header("Parley-Position")).isEqualTo(Long.toString(server.log().head()));
                assertThat(answer.at("/position").asLong()).isEqualTo(server.log().head());
                assertThat(answer.text("/at")).isNotBlank();
            }
        }

        @Test
        void isRefusedWithoutCredentials() throws Exception {
            Answer answer = server.get("nobody", "/api/negotiations");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.text("/rule")).isEqualTo("unauthenticated");
        }

        @Test
        void namesAParameterThatThereIsNot() throws Exception {
            for (String path : List.of("/api/negotiations?q=audit", "/api/reasons?sort=up", "/api/policy?x=1",
                    "/api/analytics/decisions?person=ana")) {
                Answer answer = server.get(path);
                assertThat(answer.status()).as(path).isEqualTo(400);
                assertThat(answer.text("/rule")).isEqualTo("unknown-parameter");
            }
            assertThat(server.get("/api/negotiations?q=audit").text("/detail")).contains("'q'");
        }

        @Test
        void namesEveryParameterThatIsNotOfItsForm() throws Exception {
            Answer answer = server.get("/api/negotiations?from=soon&to=later&amountFrom=much");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("/rule")).isEqualTo("invalid-parameter");
            assertThat(answer.at("/violations").valueStream().map(one -> one.path("pointer").asString()))
                .containsExactly("amountFrom", "from", "to");
        }

        @Test
        void refusesWhatMakesNoSense() throws Exception {
            for (String query : List.of("asOf=yesterday", "asOf=-1", "at=noon", "asOf=99999999999999999999", "sort=up",
                    "limit=0", "limit=201", "cursor=x", "reason=y3", "amountFrom=5", "periodBy=luck")) {
                assertThat(server.get("/api/negotiations?" + query).status()).as(query).isEqualTo(400);
            }
            assertThat(server.get("/api/analytics/reasons?groupBy=reason").status()).isEqualTo(400);
            assertThat(server.get("/api/analytics/decisions?groupBy=person").status()).isEqualTo(400);
        }

        @Test
        void waitsForAPositionInVainOnlyForAWhile() throws Exception {
            Answer answer = server.get("auditor", "/api/reasons", server.record() + 1000);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotBlank();
            assertThat(answer.text("/rule")).isEqualTo("views-behind");
        }

        @Test
        void isRefusedBeyondTheHeadOfTheLog() throws Exception {
            Answer answer = server.get("/api/negotiations?asOf=" + (server.record() + 1));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("/rule")).isEqualTo("ahead-of-the-log");
        }

        @Test
        void standsAtAPositionOrAnInstant() throws Exception {
            server.story.raised("sales", "north");
            long before = server.record();
            String first = server.get("/api/negotiations?limit=1&asOf=" + before).response().body();
            server.story.raised("sales", "north").accepted();
            server.record();
            Answer then = server.get("/api/negotiations?limit=1&asOf=" + before);
            assertThat(then.response().body()).isEqualTo(first);
            Answer same = server.get("/api/negotiations?limit=1&asOf=" + then.text("/at"));
            assertThat(same.response().body()).isEqualTo(first);
            assertThat(server.get("/api/negotiations?asOf=2020-01-01T00:00:00Z").at("/items").isEmpty()).isTrue();
            assertThat(server.get("/api/policy?at=2027-01-01T00:00:00Z").text("/at")).startsWith("2027-01-01");
        }

    }

    @Nested
    class ListTests {

        @Test
        void goesThroughAllPagesWithoutLosingOrRepeatingAny() throws Exception {
            for (int i = 0; i < 25; i++) {
                server.story.raised("sales", "paged").claiming("Y0" + (1 + i % 9));
            }
            List<String> ids = new ArrayList<>();
            String next = "";
            do {
                server.story.raised("sales", "elsewhere");
                Answer page = server.get("/api/negotiations?salesTeam=paged&limit=7" + next);
                page.at("/items").valueStream().map(item -> item.path("id").asString()).forEach(ids::add);
                next = page.at("/next").isNull() ? "" : "&cursor=" + page.text("/next");
            }
            while (!next.isEmpty());
            assertThat(ids).hasSize(25).doesNotHaveDuplicates();
        }

        @Test
        void refusesACursorOfAnotherQuery() throws Exception {
            server.story.raised("sales", "north");
            server.story.raised("sales", "north");
            String cursor = server.get("/api/negotiations?limit=1").text("/next");
            Answer answer = server.get("/api/negotiations?limit=1&salesTeam=north&cursor=" + cursor);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("/rule")).isEqualTo("another-query");
        }

        @Test
        void showsTitlesNamesAndDecisions() throws Exception {
            server.story.raised("sales", "listed").demanding("Acme", "1000", "EUR").claiming("Y03").declined("N01");
            JsonNode item = server.get("/api/negotiations?salesTeam=listed&account=acme&decision=DECLINED&reason=N01")
                .at("/items/0");
            assertThat(item.path("title").asString()).isEqualTo("what was said");
            assertThat(item.path("raisedBy").asString()).isEqualTo("sales");
            assertThat(item.at("/accounts/0").asString()).isEqualTo("Acme");
            assertThat(item.at("/decision/disposition").asString()).isEqualTo("DECLINED");
            assertThat(item.path("state").asString()).isEqualTo("DECIDED");
        }

        @Test
        void keepsTitlesFromThoseWhoMayNotReadNarrative() throws Exception {
            server.story.raised("sales", "secret");
            assertThat(server.get("privacy", "/api/negotiations?salesTeam=secret").at("/items/0/title").isNull())
                .isTrue();
        }

        @Test
        void findsNothingForWhatNobodyKnows() throws Exception {
            assertThat(server.get("/api/negotiations?account=nobody").at("/items").isEmpty()).isTrue();
        }

    }

    @Nested
    class NegotiationTests {

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
            assertThat(allowed("auditor", path)).isEmpty();
            tale.declined("G02");
            assertThat(allowed("executive", path)).contains("override").doesNotContain("decide");
            assertThat(allowed("product", path)).contains("reopen", "scoreProcess")
                .doesNotContain("decide", "recordDelivery");
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

    }

    @Nested
    class HistoryTests {

        @Test
        void tellsTheEventsInOrder() throws Exception {
            Tale tale = server.story.raised("sales", "north").claiming("Y03").retracted();
            Answer answer = server.get("/api/negotiations/" + tale.id() + "/history");
            assertThat(answer.at("/events").valueStream().map(one -> one.path("type").asString()))
                .containsExactly("RequestRaised", "ClaimAdded", "EntryRetracted");
            assertThat(answer.text("/events/0/data/title")).isEqualTo("what was said");
            assertThat(answer.text("/events/0/actor/id")).isEqualTo("sales");
            assertThat(answer.at("/events/1/seq").asInt()).isEqualTo(1);
            assertThat(answer.at("/events/1/retractedBy").asLong()).isEqualTo(answer.at("/events/2/position").asLong());
        }

        @Test
        void endsWhereItIsAskedTo() throws Exception {
            Tale tale = server.story.raised("sales", "north");
            long raised = server.record();
            tale.claiming("Y03");
            Answer answer = server.get("/api/negotiations/" + tale.id() + "/history?asOf=" + raised);
            assertThat(answer.at("/events").size()).isEqualTo(1);
        }

        @Test
        void keepsAScoreUntilBothSidesHaveGivenTheirs() throws Exception {
            Tale tale = server.story.raised("sales", "north").accepted().scored(Side.ASKING, 2);
            String path = "/api/negotiations/" + tale.id();
            assertThat(server.get(path + "/history").at("/events/2/data").has("score")).isFalse();
            assertThat(server.get(path).at("/outcome/process").isEmpty()).isTrue();
            tale.scored(Side.ANSWERING, 4);
            assertThat(server.get(path + "/history").at("/events/2/data/score").asInt()).isEqualTo(2);
            assertThat(server.get(path).at("/outcome/process").size()).isEqualTo(2);
        }

    }

    @Nested
    class FigureTests {

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
    }

    @Test
    void isReadyOnceTheViewsHaveCaughtUp() throws Exception {
        server.get("/api/reasons");
        Answer answer = server.get("/actuator/health/readiness");
        assertThat(answer.text("/status")).isEqualTo("UP");
        assertThat(answer.at("/components/views/details/position").asLong()).isEqualTo(server.log().head());
    }

    private static List<String> allowed(String login, String path) throws Exception {
        return server.get(login, path).at("/allowed").valueStream().map(JsonNode::asString).toList();
    }

}
