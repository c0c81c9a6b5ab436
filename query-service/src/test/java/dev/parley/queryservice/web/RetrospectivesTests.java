package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Review;
import dev.parley.queryservice.web.Server.Answer;
import dev.parley.sharedevents.FigureName;
import dev.parley.sharedevents.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnTheServer
class RetrospectivesTests {

    private final Server server;

    RetrospectivesTests(Server server) {
        this.server = server;
    }

    @Test
    void carriesFiguresThatNeverMove() throws Exception {
        server.story.on("2026-05-04").raised("sales", "north").claiming("Y11").accepted();
        Review review = new Review(server.story, "r-figures").opened("2026-04-01", "2026-06-30");
        Answer opened = server.get("/api/retrospectives/r-figures");
        server.story.on("2026-05-05").raised("sales", "north").claiming("Y11").declined("G02");
        review.joined(Role.SALES);
        Answer later = server.get("/api/retrospectives/r-figures");
        assertThat(later.at("/figures")).isEqualTo(opened.at("/figures"));
        assertThat(later.at("/figures/decisions/0/raised").asInt()).isPositive();
        assertThat(later.at("/figures/position")).isEqualTo(later.at("/pinnedPosition"));
        assertThat(later.at("/position").asLong()).isGreaterThan(later.at("/pinnedPosition").asLong());
    }

    @Test
    void tellsWhatWasFoundAgreedOnAndDone() throws Exception {
        new Review(server.story, "r-told").opened("2026-04-01", "2026-06-30")
            .joined(Role.SALES)
            .joined(Role.PRODUCT)
            .found("f1", "Y11")
            .found("f2", null)
            .agreed("a1", Role.PRODUCT, "2026-08-01")
            .completed("a1")
            .closed();
        Answer told = server.get("/api/retrospectives/r-told");
        assertThat(told.text("/state")).isEqualTo("CLOSED");
        assertThat(told.at("/bothSidesPresent").asBoolean()).isTrue();
        assertThat(told.text("/participants/0/person")).isEqualTo("sales");
        assertThat(told.text("/findings/0/text")).isEqualTo("what was said");
        assertThat(told.text("/findings/0/recurrence/reason")).isEqualTo("Y11");
        assertThat(told.at("/findings/1/recurrence").isNull()).isTrue();
        assertThat(told.text("/actions/0/completion/note")).isEqualTo("what was said");
        assertThat(told.at("/actions/0/overdue").asBoolean()).isFalse();
        assertThat(told.text("/closing/by")).isEqualTo("facilitator");
        JsonNode item = server.get("/api/retrospectives")
            .at("/items")
            .valueStream()
            .filter(one -> one.path("id").asString().equals("r-told"))
            .findFirst()
            .orElseThrow();
        assertThat(item.path("openActions").asInt()).isZero();
    }

    @Test
    void anActionIsOverdueTheDayAfter() throws Exception {
        new Review(server.story, "r-due").opened("2026-04-01", "2026-06-30").agreed("a1", Role.SALES, "2026-08-01");
        assertThat(overdue("2026-08-01T23:59:59Z")).isFalse();
        assertThat(overdue("2026-08-02T00:00:00Z")).isTrue();
    }

    @Test
    void saysWhatTheCallerCanDoNext() throws Exception {
        Review review = new Review(server.story, "r-next").opened("2026-04-01", "2026-06-30");
        assertThat(allowed("sales")).containsExactly("joinRetrospective", "addAgendaItem");
        assertThat(allowed("facilitator")).containsExactly("addAgendaItem");
        review.joined(Role.SALES).joined(Role.PRODUCT).agreed("a1", Role.PRODUCT, "2026-08-01");
        assertThat(allowed("sales")).containsExactly("addAgendaItem", "noteFinding", "agreeAction");
        assertThat(allowed("facilitator")).containsExactly("addAgendaItem", "noteFinding", "agreeAction",
                "completeAction", "closeRetrospective");
        review.closed();
        assertThat(allowed("product")).containsExactly("completeAction");
        assertThat(allowed("auditor")).isEmpty();
    }

    @Test
    void showsWhatWasPutOnTheAgendaWithTheTitleOfItsNegotiation() throws Exception {
        String id = server.story.on("2026-05-04").raised("sales", "north").claiming("Y11").id().value();
        new Review(server.story, "r-agenda").opened("2026-04-01", "2026-06-30")
            .prepared("i1", FigureName.REASONS, null)
            .prepared("i2", null, id);
        Answer shown = server.get("/api/retrospectives/r-agenda");
        assertThat(shown.text("/agenda/0/figure")).isEqualTo("REASONS");
        assertThat(shown.text("/agenda/0/by")).isEqualTo("product");
        assertThat(shown.text("/agenda/1/negotiation")).isEqualTo(id);
        assertThat(shown.text("/agenda/1/title")).isEqualTo(server.get("/api/negotiations/" + id).text("/title"));
        Answer unread = server.get("legal", "/api/retrospectives/r-agenda");
        assertThat(unread.at("/agenda/1/title").isNull()).isTrue();
        assertThat(unread.at("/agenda/1/text").isNull()).isTrue();
    }

    @Test
    void keepsProseFromThoseWhoMayNotReadIt() throws Exception {
        new Review(server.story, "r-secret").opened("2026-04-01", "2026-06-30").found("f1", null);
        assertThat(server.get("legal", "/api/retrospectives/r-secret").response().body())
            .doesNotContain("what was said");
    }

    @Test
    void standsAsItStoodAtAPosition() throws Exception {
        Review review = new Review(server.story, "r-then").opened("2026-04-01", "2026-06-30");
        long then = server.record();
        String before = server.get("/api/retrospectives/r-then?asOf=" + then).response().body();
        review.joined(Role.SALES);
        assertThat(server.get("/api/retrospectives/r-then?asOf=" + then).response().body()).isEqualTo(before);
        assertThat(server.get("/api/retrospectives/r-then?asOf=" + (then - 1)).status()).isEqualTo(404);
        assertThat(server.get("/api/retrospectives/none").status()).isEqualTo(404);
        assertThat(server.get("/api/retrospectives?x=1").text("/rule")).isEqualTo("unknown-parameter");
    }

    private boolean overdue(String at) throws Exception {
        return server.get("/api/retrospectives/r-due?at=" + at).at("/actions/0/overdue").asBoolean();
    }

    private List<String> allowed(String login) throws Exception {
        return server.get(login, "/api/retrospectives/r-next")
            .at("/allowed")
            .valueStream()
            .map(JsonNode::asString)
            .toList();
    }

}
