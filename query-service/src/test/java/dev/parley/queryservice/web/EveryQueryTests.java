package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.web.Server.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnTheServer
class EveryQueryTests {

    private final Server server;

    EveryQueryTests(Server server) {
        this.server = server;
    }

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
        for (String path : List.of("/api/negotiations?person=ana", "/api/reasons?sort=up", "/api/policy?x=1",
                "/api/analytics/decisions?person=ana")) {
            Answer answer = server.get(path);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.text("/rule")).isEqualTo("unknown-parameter");
        }
        assertThat(server.get("/api/negotiations?person=ana").text("/violations/0/pointer")).isEqualTo("person");
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
    void namesTheWordsThatAParameterTakes() throws Exception {
        Answer answer = server.get("/api/negotiations?stands=OPEN&stands=DONE");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/violations/0/message")).isEqualTo(
                "is one of AS_ASKED, COUNTER_AGREED, COUNTER_IMPOSED, DECLINED, DEFERRED, WITHDRAWN, DUPLICATE, SUPERSEDED, OPEN, not 'DONE'");
    }

    @ParameterizedTest
    @ValueSource(strings = { "asOf=yesterday", "asOf=-1", "asOf=99999999999999999999",
            "asOf=%2B999999999-12-31T23:59:59Z", "at=noon", "at=%2B999999999-12-31T23:59:59Z", "sort=up", "limit=0",
            "limit=201", "cursor=x", "reason=y3", "currency=&amountFrom=5", "periodBy=luck",
            "to=2026-01-01&from=2026-01-02", "currency=ZZZ", "salesTeam=", "limit=2147483648", "limit=0x10",
            "limit=5&limit=6", "amountFrom=1e99999999999&currency=EUR", "segment=a%00", "state=", "asOf=",
            "from=-999999999-01-01", "to=%2B999999999-12-31", "amountTo=4&amountFrom=5&currency=EUR" })
    void namesTheParameterThatMakesNoSense(String query) throws Exception {
        assertNames(query.substring(0, query.indexOf('=')), server.get("/api/negotiations?" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = { "reasons?groupBy=reason", "decisions?groupBy=person", "decisions?basis=last",
            "overrides?groupBy=salesTeam", "trends?periodBy=decided", "changes?from=2100-01-01T00:00:00Z",
            "balance?to=2026-01-01&from=2026-02-01", "overrides?to=2026-01-01&from=2026-02-01" })
    void namesTheParameterThatMakesNoSenseForAFigure(String query) throws Exception {
        assertNames(query.substring(query.indexOf('?') + 1, query.indexOf('=')), server.get("/api/analytics/" + query));
    }

    @Test
    void filtersByACurrencyAlone() throws Exception {
        Answer all = server.get("/api/analytics/decisions");
        server.story.raised("sales", "north");
        server.record();
        Answer none = server.get("/api/analytics/decisions?currency=isk");
        assertThat(all.status()).isEqualTo(200);
        assertThat(none.text("/filter/currency")).isEqualTo("ISK");
        assertThat(none.at("/groups/0/raised").asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "10000.0", "1e4", "1.0E4", "100000e-1" })
    void takesANumberAsProgramsWriteIt(String amount) throws Exception {
        server.story.raised("sales", "north");
        server.record();
        Answer plain = server.get("/api/analytics/decisions?currency=EUR&amountFrom=10000");
        Answer answer = server.get("/api/analytics/decisions?currency=EUR&amountFrom=" + amount);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/filter/amountFrom").decimalValue()).isEqualByComparingTo("10000");
        assertThat(answer.at("/groups")).isEqualTo(plain.at("/groups"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1e15", "1234567890123456", "1e-16", "much" })
    void saysWhichNumbersItTakes(String amount) throws Exception {
        Answer answer = server.get("/api/negotiations?currency=EUR&amountFrom=" + amount);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/violations/0/message"))
            .isEqualTo("must be a number of up to 15 digits before and after the point");
    }

    @Test
    void takesNoHeaderForAParameter() throws Exception {
        server.story.raised("sales", "north");
        server.story.raised("sales", "north");
        Answer asked = server.get("/api/negotiations");
        assertThat(asked.at("/items")).hasSizeGreaterThan(1);
        for (String name : List.of("limit", "state", "salesTeam", "sales-team", "q", "cursor")) {
            Answer answer = server.getWith(name, "1", "/api/negotiations");
            assertThat(answer.at("/items")).as(name).isEqualTo(asked.at("/items"));
        }
    }

    @Test
    void refusesParametersThatAreNotUtf8() throws Exception {
        assertThat(server.get("/api/negotiations?segment=%C0%AF").text("/rule")).isEqualTo("bad-request");
        assertThat(server.get("/api/negotiations?segment=%E9").text("/rule")).isEqualTo("bad-request");
    }

    @Test
    void namesACursorOfAnotherQuery() throws Exception {
        server.story.raised("sales", "north");
        server.story.raised("sales", "north");
        String cursor = server.get("/api/negotiations?limit=1").text("/next");
        assertThat(server.get("/api/negotiations?limit=1&cursor=" + cursor).status()).isEqualTo(200);
        Answer answer = server.get("/api/negotiations?limit=1&sort=raisedAt&cursor=" + cursor);
        assertThat(answer.text("/rule")).isEqualTo("another-query");
        assertNames("cursor", answer);
    }

    private static void assertNames(String parameter, Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/violations").valueStream().map(one -> one.path("pointer").asString()))
            .containsExactly(parameter);
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
        assertNames("asOf", answer);
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
