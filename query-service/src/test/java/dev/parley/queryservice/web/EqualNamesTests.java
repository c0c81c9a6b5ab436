package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.queryservice.Story;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What looks equal is equal, wherever it is filtered, grouped or shown. */
@OnTheServer
class EqualNamesTests {

    private final Server server;

    EqualNamesTests(Server server) {
        this.server = server;
    }

    @Test
    void ofATeamAreOneGroupAndShownAsFirstWritten() throws Exception {
        Story story = server.story.on("2009-02-03");
        story.raised("sales", "Team Blau");
        story.raised("sales2", " TEAM  blau");
        story.raised("sales3", "\uff34eam Bl\u200bau");
        List<JsonNode> groups = groups("salesTeam", "2009-02-03").toList();
        assertThat(groups).extracting(group -> group.path("group").asString(), group -> group.path("raised").asInt())
            .containsExactly(tuple("Team Blau", 3));
        for (String written : List.of("team blau", "TEAM\u00a0BLAU", " Team Blau\ufeff")) {
            String filter = "salesTeam=" + URLEncoder.encode(written, StandardCharsets.UTF_8);
            assertThat(server.get("/api/negotiations?from=2009-02-03&to=2009-02-03&" + filter).at("/items"))
                .extracting(item -> item.path("salesTeam").asString())
                .containsExactly("Team Blau", "Team Blau", "Team Blau");
            assertThat(server.get("/api/analytics/decisions?" + filter).at("/groups/0/raised").asInt()).isEqualTo(3);
        }
        for (String filter : List.of("productArea=Billing", "segment=ENTERPRISE%20")) {
            assertThat(server.get("/api/analytics/decisions?from=2009-02-03&to=2009-02-03&" + filter)
                .at("/groups/0/raised")
                .asInt()).isEqualTo(3);
        }
    }

    @Test
    void ofATeamCalledNoneOrOtherAreNotTheCollectiveGroups() throws Exception {
        Story story = server.story.on("2009-03-04");
        for (String person : List.of("sales", "sales2", "sales3")) {
            story.raised(person, "none");
            story.raised(person, "Other");
        }
        story.raised("sales", "a small one");
        story.raised("sales2", "a small one");
        story.raised("sales3", "another small one");
        story.imported();
        assertThat(groups("salesTeam", "2009-03-04").toList())
            .extracting(group -> group.path("group").asString(), group -> group.path("groupKind").asString(),
                    group -> group.path("raised").asInt())
            .contains(tuple("none", "NAMED", 3), tuple("none", "NONE", 1), tuple("Other", "NAMED", 3));
        assertThat(server.get("/api/analytics/decisions?salesTeam=OTHER&from=2009-03-04&to=2009-03-04")
            .at("/groups/0/raised")
            .asInt()).isEqualTo(3);
    }

    @Test
    void ofAnAccountAreOneAccount() throws Exception {
        server.story.raised("sales", "north").demanding("Blauwal  GmbH", "10", "EUR");
        server.story.raised("sales", "north").demanding("BLAUWAL\u00a0gmbh\u200b", "10", "EUR");
        assertThat(server.get("/api/negotiations?account=blauwal+gmbh").at("/items"))
            .extracting(item -> item.at("/accounts/0").asString())
            .containsExactly("Blauwal  GmbH", "Blauwal  GmbH");
    }

    private Stream<JsonNode> groups(String by, String day) throws Exception {
        return server.get("/api/analytics/decisions?groupBy=" + by + "&from=" + day + "&to=" + day)
            .at("/groups")
            .valueStream();
    }

}
