package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.BusyStory;
import dev.parley.queryservice.web.Server.Answer;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveOpened;
import dev.parley.sharedevents.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnTheServer
class AnalyticsTests {

    private static final List<String> BROKEN_DOWN = List.of("decisions", "reasons", "unsupported", "time-to-decision",
            "counter-options", "overrides", "unresolved", "retention-risk", "calibration", "saturation", "balance");

    private static final List<String> ALL = Stream.concat(BROKEN_DOWN.stream(), Stream.of("trends", "changes"))
        .toList();

    private static final String AT = "at=2026-12-01T12:00:00Z";

    private final Server server;

    AnalyticsTests(Server server) {
        this.server = server;
    }

    @Test
    void answerAtAPositionWithWhatWasCounted() throws Exception {
        for (String analytic : BROKEN_DOWN) {
            Answer answer = server.get(path(analytic) + "?from=2020-01-01");
            assertThat(answer.status()).as(analytic).isEqualTo(200);
            assertThat(answer.header("Parley-Position")).isEqualTo(answer.at("/position").asString());
            assertThat(answer.text("/at")).isNotBlank();
            assertThat(answer.text("/filter/from")).isEqualTo("2020-01-01");
            assertThat(answer.text("/groups/0/group")).isEqualTo("all");
        }
    }

    @Test
    void areTheSameAsOfAPositionAsTheyWereThenLive() throws Exception {
        Map<Long, Map<String, String>> live = new LinkedHashMap<>();
        for (long seed = 1; seed <= 3; seed++) {
            BusyStory.tell(server.story, seed, 60);
            live.put(server.record(), answers(""));
        }
        for (var then : live.entrySet()) {
            assertThat(answers("&asOf=" + then.getKey())).isEqualTo(then.getValue());
        }
    }

    private Map<String, String> answers(String more) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String analytic : ALL) {
            String groupBy = BROKEN_DOWN.contains(analytic) ? "&groupBy=quarter" : "";
            answers.put(analytic, server.get(path(analytic) + "?" + AT + groupBy + more).response().body());
        }
        return answers;
    }

    @Test
    void showNoTeamOfFewerThanThreeByItself() throws Exception {
        for (String person : List.of("a", "b", "c")) {
            server.story.raised(person, "teamOfThree").accepted("G01");
        }
        server.story.raised("d", "teamOfOne").accepted("G01");
        server.story.raised("e", "teamOfTwo").accepted("G01");
        server.story.raised("f", "teamOfTwo").accepted("G01");
        for (String analytic : BROKEN_DOWN) {
            if (!analytic.equals("overrides")) {
                String body = server.get(path(analytic) + "?groupBy=salesTeam").response().body();
                assertThat(body).as(analytic)
                    .contains("teamOfThree", "\"other\"")
                    .doesNotContain("teamOfOne", "teamOfTwo");
            }
        }
    }

    @Test
    void showWhatHasChangedSinceTheLastRetrospective() throws Exception {
        long position = server.record();
        server.story.happened("retro-1", "facilitator", Role.FACILITATOR,
                new RetrospectiveOpened(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-31"), position));
        server.story.raised("sales", "north").declined("G02");
        Answer answer = server.get(path("changes"));
        assertThat(answer.at("/since/position").asLong()).isEqualTo(position);
        assertThat(answer.at("/happened/raised").asLong()).isEqualTo(1);
        assertThat(answer.at("/happened/no").asLong()).isEqualTo(1);
        assertThat(answer.at("/moved/latest").size()).isEqualTo(1);
        assertThat(server.get(path("changes") + "?from=" + server.record()).at("/happened/raised").asLong()).isZero();
    }

    @Test
    void haveACurveOnlyIfAskedTo() throws Exception {
        server.story.raised("sales", "north").accepted("G01");
        assertThat(server.get(path("time-to-decision")).at("/groups/0").has("curve")).isFalse();
        assertThat(server.get(path("time-to-decision") + "?curve=true").at("/groups/0/curve").isArray()).isTrue();
    }

    @Nested
    class RefusalTests {

        @Test
        void isOfWhatThereIsNot() throws Exception {
            for (String analytic : ALL) {
                isRefused(analytic + "?person=ana", "person");
                isRefused(analytic + "?asOf=" + (server.record() + 1), "log");
            }
            isRefused("trends?groupBy=month", "groupBy");
            isRefused("changes?salesTeam=north", "salesTeam");
        }

        @Test
        void isOfGroupsAndFiltersThatWouldShowAPerson() throws Exception {
            for (String analytic : BROKEN_DOWN) {
                isRefused(analytic + "?groupBy=person", "groupBy");
                isRefused(analytic + "?groupBy=raisedBy", "groupBy");
            }
            isRefused("overrides?salesTeam=north", "salesTeam");
            isRefused("overrides?productArea=billing", "productArea");
            isRefused("overrides?groupBy=salesTeam", "groupBy");
        }

        @Test
        void isOfWhatMakesNoSense() throws Exception {
            for (String analytic : BROKEN_DOWN) {
                isRefused(analytic + "?from=2026-02-01&to=2026-01-31", "from");
            }
            isRefused("balance?amountFrom=5&amountTo=4&currency=EUR", "amountTo");
            isRefused("changes?from=soon", "from");
            isRefused("changes?from=" + (server.record() + 1), "from");
            isRefused("time-to-decision?curve=maybe", "curve");
        }

        private void isRefused(String query, String naming) throws Exception {
            Answer answer = server.get("/api/analytics/" + query);
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.text("/detail")).as(query).contains(naming);
        }

    }

    @Nested
    class TableTests {

        @Test
        void hasTheSameHeaderWhateverWasCounted() throws Exception {
            for (String analytic : ALL) {
                String empty = lines(analytic + "?asOf=0").getFirst();
                BusyStory.tell(server.story, 9, 20);
                List<String> lines = lines(analytic);
                assertThat(lines.getFirst()).as(analytic).isEqualTo(empty);
                assertThat(lines.size()).isGreaterThan(1);
            }
        }

        @Test
        void isCommaSeparatedAsRfc4180Says() throws Exception {
            HttpResponse<String> table = server.table("/api/analytics/decisions?asOf=0");
            assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            assertThat(table.headers().firstValue("Parley-Position")).contains("0");
            assertThat(table.body())
                .isEqualTo("\uFEFFgroup,groupKind,raised,asAsked,counterAgreed,counterImposed,declined,deferred,"
                        + "withdrawn,duplicate,superseded,open,yes,no,yesShare.value,yesShare.low,yesShare.high,"
                        + "yesShare.n,yesShare.why\r\n"
                        + "all,ALL,0,0,0,0,0,0,0,0,0,0,0,0,,,,0,neither a yes nor a no yet\r\n");
        }

        @Test
        void isNothingThatASpreadsheetReckonsWith() throws Exception {
            for (String person : List.of("a", "b", "c")) {
                server.story.raised(person, "=HYPERLINK(\"http://x\",\"y\")");
            }
            assertThat(lines("balance?groupBy=salesTeam"))
                .anySatisfy(line -> assertThat(line).startsWith("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\","));
        }

        @Test
        void isHarmlessWhateverSeparatesItsColumns() throws Exception {
            for (String person : List.of("a", "b", "c")) {
                server.story.raised(person, "x;=1+1|+2\t@SUM(A1)\n -3");
            }
            assertThat(lines("balance?groupBy=salesTeam"))
                .anySatisfy(line -> assertThat(line).startsWith("x;'=1+1|'+2 '@SUM(A1)  '-3,NAMED,"));
        }

        @Test
        void isRefusedAsAProblem() throws Exception {
            HttpResponse<String> refused = server.table("/api/analytics/balance?person=ana");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }

        private List<String> lines(String query) throws Exception {
            HttpResponse<String> table = server.table("/api/analytics/" + query);
            assertThat(table.statusCode()).as(query).isEqualTo(200);
            return table.body().lines().toList();
        }

    }

    private static String path(String analytic) {
        return "/api/analytics/" + analytic;
    }

}
