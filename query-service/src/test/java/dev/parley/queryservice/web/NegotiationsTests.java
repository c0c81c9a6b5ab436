package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.queryservice.web.Server.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@OnTheServer
class NegotiationsTests {

    private final Server server;

    NegotiationsTests(Server server) {
        this.server = server;
    }

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

    @ParameterizedTest
    @ValueSource(strings = { "-updatedAt", "updatedAt", "-raisedAt", "raisedAt" })
    void missesNothingThatIsUpdatedWhileItIsPaged(String sort) throws Exception {
        String team = "moving" + sort;
        List<Tale> tales = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            tales.add(server.story.raised("sales", team));
        }
        List<String> ids = new ArrayList<>();
        String path = "/api/negotiations?limit=4&salesTeam=" + team + "&sort=" + sort;
        Answer page = server.get(path);
        long position = page.at("/position").asLong();
        while (true) {
            page.at("/items").valueStream().map(item -> item.path("id").asString()).forEach(ids::add);
            if (page.at("/next").isNull()) {
                break;
            }
            tales.forEach(tale -> tale.claiming("Y03"));
            page = server.get(path + "&cursor=" + page.text("/next"));
            assertThat(page.at("/position").asLong()).isEqualTo(position);
        }
        assertThat(ids).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void goesOnFromAPositionLongAgo() throws Exception {
        for (int i = 0; i < 3; i++) {
            server.story.raised("sales", "long ago");
        }
        String path = "/api/negotiations?limit=2&salesTeam=long%20ago";
        String cursor = server.get(path).text("/next");
        Tale busy = server.story.raised("sales", "busy");
        for (int i = 0; i < 5_000; i++) {
            busy.claiming("Y03");
        }
        server.story.raised("sales", "long ago");
        assertThat(server.get(path + "&cursor=" + cursor).at("/items").size()).isEqualTo(1);
    }

    @Test
    void standsWhereTheListBeganWhateverElseIsAskedFor() throws Exception {
        server.story.raised("sales", "pinned");
        server.story.raised("sales", "pinned");
        String path = "/api/negotiations?limit=1&salesTeam=pinned";
        Answer first = server.get(path);
        long position = first.at("/position").asLong();
        String next = path + "&cursor=" + first.text("/next");
        server.story.raised("sales", "elsewhere");
        Answer second = server.get(next + "&asOf=" + position);
        assertThat(second.at("/at")).isEqualTo(first.at("/at"));
        assertThat(second.response().body()).isEqualTo(server.get(next).response().body());
        assertThat(server.get(next + "&asOf=" + (position - 1)).text("/violations/0/pointer")).isEqualTo("asOf");
        assertThat(server.get(next + "&at=2026-01-01T00:00:00Z").text("/rule")).isEqualTo("another-query");
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
    void saysUntilWhenAnAnswerIsDueWhileThereIsNone() throws Exception {
        Tale tale = server.story.on("2026-01-05").raised("sales", "due").claiming("Y03");
        assertThat(server.get("/api/negotiations?salesTeam=due").text("/items/0/answerBy")).startsWith("2026-01-26T");
        tale.declined("G02");
        assertThat(server.get("/api/negotiations?salesTeam=due").at("/items/0/answerBy").isNull()).isTrue();
    }

    @Test
    void keepsTitlesFromThoseWhoMayNotReadNarrative() throws Exception {
        server.story.raised("sales", "secret");
        assertThat(server.get("privacy", "/api/negotiations?salesTeam=secret").at("/items/0/title").isNull()).isTrue();
    }

    @Test
    void showsNoTitleThatWasErasedAfterItWasShown() throws Exception {
        Tale tale = server.story.raised("sales", "erased");
        assertThat(server.get("/api/negotiations?salesTeam=erased").text("/items/0/title")).isEqualTo("what was said");
        server.destroyKey(tale.now().request().wording().title());
        assertThat(server.get("/api/negotiations?salesTeam=erased").at("/items/0/title").isNull()).isTrue();
    }

    @Test
    void tellsWhatIsAtStakeWithoutAddingUpWhatIsNotAlike() throws Exception {
        server.story.raised("sales", "stakes")
            .demanding("Acme", "1000", "EUR")
            .demanding("Beta", "500", "EUR")
            .demanding("Gamma", "70", "USD");
        JsonNode stakes = server.get("/api/negotiations?salesTeam=stakes").at("/items/0/stakes");
        assertThat(stakes.valueStream().map(one -> one.path("currency").asString() + " " + one.path("amount")))
            .containsExactly("EUR 1500", "USD 70");
    }

    @Test
    void filtersByWhoseItIsByWhoDecidesAndByWhatIsLate() throws Exception {
        Tale assigned = server.story.on("2026-01-05").raised("sales", "owned").assignedTo("product2");
        Tale nobodys = server.story.raised("sales2", "owned");
        Tale done = server.story.raised("sales2", "owned").claiming("G03").declined("G02");
        assertThat(owned("sales", "mine=true")).containsExactly(assigned.id().value());
        assertThat(owned("product2", "mine=true")).containsExactly(assigned.id().value());
        assertThat(owned("sales", "decider=product2")).containsExactly(assigned.id().value());
        assertThat(owned("sales", "decider=nobody")).isEmpty();
        assertThat(owned("sales", "unassigned=true")).containsExactly(nobodys.id().value());
        assertThat(owned("sales", "overdue=true&at=2026-01-20T00:00:00Z")).isEmpty();
        assertThat(owned("sales", "overdue=true&at=2026-01-26T23:59:00Z")).isEmpty();
        assertThat(owned("sales", "overdue=true&at=2026-01-27T00:00:00Z"))
            .containsExactlyInAnyOrder(assigned.id().value(), nobodys.id().value());
        assertThat(owned("sales", "overdue=false&at=2026-01-27T00:00:00Z")).containsExactly(done.id().value());
    }

    @Test
    void findsWhatHasChangedSinceAPosition() throws Exception {
        Tale tale = server.story.raised("sales", "news");
        server.story.raised("sales", "news");
        long then = server.record();
        tale.claiming("G03");
        Answer answer = server.get("/api/negotiations?salesTeam=news&changedSince=" + then);
        assertThat(answer.at("/items").valueStream().map(item -> item.path("id").asString()))
            .containsExactly(tale.id().value());
        assertThat(answer.at("/items/0/lastPosition").asLong()).isEqualTo(then + 1);
    }

    @Test
    void findsWhatANumberOfTheDecisionsStandsFor() throws Exception {
        Tale yes = server.story.on("2026-01-05").raised("sales", "stands").claiming("G03").accepted();
        Tale no = server.story.on("2026-01-06").raised("sales", "stands").claiming("G03").declined("G02");
        Tale open = server.story.on("2026-01-07").raised("sales", "stands").claiming("G03");
        assertThat(standing("AS_ASKED")).containsExactly(yes.id().value());
        assertThat(standing("DECLINED,OPEN")).containsExactlyInAnyOrder(no.id().value(), open.id().value());
        assertThat(server.get("/api/negotiations?stands=YES").status()).isEqualTo(400);
    }

    private List<String> standing(String stands) throws Exception {
        return server.get("/api/negotiations?salesTeam=stands&stands=" + stands)
            .at("/items")
            .valueStream()
            .map(item -> item.path("id").asString())
            .toList();
    }

    private List<String> owned(String login, String query) throws Exception {
        return server.get(login, "/api/negotiations?salesTeam=owned&" + query)
            .at("/items")
            .valueStream()
            .map(item -> item.path("id").asString())
            .toList();
    }

    @Test
    void findsNothingForWhatNobodyKnows() throws Exception {
        assertThat(server.get("/api/negotiations?account=nobody").at("/items").isEmpty()).isTrue();
    }

}
