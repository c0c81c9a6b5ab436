package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.queryservice.web.Server.Answer;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnTheServer
class PrecedentsTests {

    private final Server server;

    PrecedentsTests(Server server) {
        this.server = server;
    }

    @Test
    void sayHowSomethingLikeItEndedAndWhy() throws Exception {
        Tale declined = asked("Export of invoices").claiming("Y03").declined("G02");
        asked("Exporting invoices by night");
        Answer answer = server.get("sales", "/api/precedents?q=invoyce+exprots");
        assertThat(answer.at("/total").asInt()).isEqualTo(1);
        JsonNode first = answer.at("/items/0");
        assertThat(first.path("id").asString()).isEqualTo(declined.id().value());
        assertThat(first.path("title").asString()).isEqualTo("Export of invoices");
        assertThat(first.at("/decision/disposition").asString()).isEqualTo("DECLINED");
        assertThat(first.at("/decision/rationale").asString()).isEqualTo("what was said");
        assertThat(first.at("/decision/decidedBy/0").asString()).isEqualTo("product");
        assertThat(first.at("/decision/grounds/0").asString()).isEqualTo("G02");
        assertThat(first.at("/reasons/0/code").asString()).isEqualTo("Y03");
        assertThat(first.path("likeness").asDouble()).isEqualTo(1);
    }

    @Test
    void ofARequestDoNotNameItself() throws Exception {
        Tale earlier = asked("Calendar of holidays").accepted();
        Tale later = asked("Holiday calendars").accepted();
        Answer answer = server.get("sales", "/api/negotiations/" + later.id() + "/precedents?limit=1");
        assertThat(answer.text("/items/0/id")).isEqualTo(earlier.id().value());
        assertThat(server.get("sales", "/api/negotiations/none/precedents").status()).isEqualTo(404);
    }

    @Test
    void areAlsoThoseThatWereWithdrawn() throws Exception {
        Tale earlier = asked("Gyroscope for forklifts").withdrawn();
        Tale later = asked("Gyroscope for forklifts");
        Answer answer = server.get("sales", "/api/negotiations/" + later.id() + "/precedents");
        assertThat(answer.text("/items/0/id")).isEqualTo(earlier.id().value());
        assertThat(answer.text("/items/0/state")).isEqualTo("WITHDRAWN");
        assertThat(answer.at("/items/0/decision").isNull()).isTrue();
        assertThat(answer.text("/items/0/withdrawn/reason")).isEqualTo("what was said");
    }

    @Test
    void areThoseThatAreUndecidedWhereTheseAreAskedFor() throws Exception {
        asked("Periscope for loading bays").accepted();
        Tale open = asked("Periscope for loading bays");
        Answer answer = server.get("sales", "/api/precedents?q=periscope&open=true");
        assertThat(answer.at("/total").asInt()).isEqualTo(1);
        assertThat(answer.text("/items/0/id")).isEqualTo(open.id().value());
    }

    @Test
    void areThoseOfThePosition() throws Exception {
        asked("Wallboard for support").accepted();
        long then = server.record();
        String before = server.get("/api/precedents?q=wallboard&asOf=" + then).response().body();
        asked("Wallboard for sales").declined("G02");
        assertThat(server.get("/api/precedents?q=wallboard").at("/total").asInt()).isEqualTo(2);
        assertThat(server.get("/api/precedents?q=wallboard&asOf=" + then).response().body()).isEqualTo(before);
    }

    @Test
    void aListCanBeSearched() throws Exception {
        Tale wanted = asked("Kiosk mode");
        asked("Dark mode");
        Answer answer = server.get("/api/negotiations?q=kiosk+modes");
        assertThat(answer.at("/items").size()).isEqualTo(1);
        assertThat(answer.text("/items/0/id")).isEqualTo(wanted.id().value());
        assertThat(server.get("/api/negotiations").at("/items").size()).isGreaterThan(1);
    }

    @Test
    void isNotForThoseWhoMayNotReadWhatIsSearched() throws Exception {
        for (String login : List.of("privacy", "legal")) {
            for (String path : List.of("/api/precedents?q=x", "/api/negotiations?q=x")) {
                Answer answer = server.get(login, path);
                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.text("/rule")).isEqualTo("wrong-role");
            }
        }
    }

    @Test
    void noTextIsTooStrange() throws Exception {
        asked("Export of reports").accepted();
        for (String text : List.of("*", "\"", "a AND (b OR", "/.*/", "title:x~9", "😀", "x".repeat(3000))) {
            String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
            assertThat(server.get("/api/precedents?q=" + encoded).status()).as(text).isEqualTo(200);
            assertThat(server.get("/api/negotiations?q=" + encoded).status()).as(text).isEqualTo(200);
        }
        for (String query : List.of("", "?q=", "?q=+", "?q=%00", "?q=%E2%80%8B", "?q=x&limit=0", "?q=x&limit=51",
                "?q=x&sort=up")) {
            assertThat(server.get("/api/precedents" + query).status()).as(query).isEqualTo(400);
        }
    }

    private Tale asked(String title) {
        return server.story.raised("sales", "north")
            .sales(new RequestRevised(Narrative.of(title), Narrative.of("Nothing to be said"),
                    Narrative.of("Nothing to be had")));
    }

}
