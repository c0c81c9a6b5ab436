package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.web.Server.Answer;
import org.junit.jupiter.api.Test;

/** The rules that docs/figures.md states about deferrals, periods and medians. */
@OnTheServer
class DocumentedRulesTests {

    private final Server server;

    DocumentedRulesTests(Server server) {
        this.server = server;
    }

    @Test
    void whatIsDeferredIsDecidedForTheColumnsAndForOverridesAlone() throws Exception {
        server.story.on("2011-01-10").raised("sales", "north").deferred();
        assertThat(decided("decisions", 2011, "&basis=first").at("/groups/0/deferred").asLong()).isEqualTo(1);
        assertThat(decided("decisions", 2011, "&basis=current").at("/groups/0/deferred").asLong()).isEqualTo(1);
        assertThat(decided("overrides", 2011, "").at("/groups/0/decided").asLong()).isEqualTo(1);
        assertThat(decided("time-to-decision", 2011, "").at("/groups/0/raised").asLong()).isZero();
        assertThat(decided("unresolved", 2011, "").at("/groups/0/raised").asLong()).isZero();
        assertThat(server.get("/api/negotiations?periodBy=decided&" + year(2011)).at("/items").size()).isZero();
    }

    @Test
    void whatIsDeferredAndThenDecidedCountsOnTheDayOfItsYesOrNo() throws Exception {
        server.story.on("2012-01-10").raised("sales", "north").deferred().on("2013-02-01").accepted("G01");
        assertThat(decided("decisions", 2012, "").at("/groups/0/raised").asLong()).isZero();
        assertThat(decided("decisions", 2013, "").at("/groups/0/asAsked").asLong()).isEqualTo(1);
        assertThat(decided("time-to-decision", 2013, "").at("/groups/0/decided").asLong()).isEqualTo(1);
        assertThat(decided("overrides", 2012, "").at("/groups/0/decided").asLong()).isEqualTo(1);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheLowerOfTheTwoInTheMiddle() throws Exception {
        server.story.on("2014-01-01").raised("sales", "north").on("2014-01-05").accepted("G01");
        server.story.on("2014-01-01").raised("sales", "north").on("2014-01-11").accepted("G01");
        server.story.on("2014-01-11").raised("sales", "north");
        server.story.on("2014-01-21").raised("sales", "north");
        Answer time = server.get("/api/analytics/time-to-decision?at=2014-01-31T12:00:00Z&" + year(2014));
        assertThat(time.at("/groups/0/naiveMedian/value").asLong()).isEqualTo(4);
        assertThat(time.at("/groups/0/ageing/medianDays").asLong()).isEqualTo(10);
    }

    private Answer decided(String analytic, int year, String more) throws Exception {
        return server.get("/api/analytics/" + analytic + "?periodBy=decided&" + year(year) + more);
    }

    private static String year(int year) {
        return "from=" + year + "-01-01&to=" + year + "-12-31";
    }

}
