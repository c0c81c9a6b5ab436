package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.people.Person.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** How people look at the board, and how far they have seen the log. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewTests {

    private Team team;

    private Person ada;

    private Person bea;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        team = Team.setUp(folder);
        ada = team.ada;
        bea = team.bea("SALES");
    }

    @AfterAll
    void stop() {
        team.close();
    }

    @Test
    void onesOwnViewIsThereInEachBrowserAndForNobodyElse() throws Exception {
        String id = keep(bea, "Mine and late", "mine=true&overdue=true", false).is(200).text("id");
        assertThat(named(bea.copy(), "Mine and late").path("query").asString()).isEqualTo("mine=true&overdue=true");
        assertThat(named(ada, "Mine and late").isMissingNode()).isTrue();
        ada.delete("/api/views/" + id).is(404);
        assertThat(keep(bea, "mine AND late", "mine=true", false).is(200).text("id")).isEqualTo(id);
        bea.delete("/api/views/" + id).is(204);
        bea.delete("/api/views/" + id).is(404);
    }

    @Test
    void aSharedViewIsSeenByEverybodyAndForgottenByItsOwnerOrAnAdministrator() throws Exception {
        String adas = keep(ada, "For all", "sort=-stake", true).is(200).text("id");
        JsonNode shown = named(bea, "For all");
        assertThat(shown.get("shared").asBoolean()).isTrue();
        assertThat(shown.get("own").asBoolean()).isFalse();
        assertThat(shown.get("by").asString()).isEqualTo(ada.get("/api/me").text("name"));
        bea.delete("/api/views/" + adas).is(404);
        ada.delete("/api/views/" + adas).is(204);
        String beas = keep(bea, "For all, too", "sort=due", true).is(200).text("id");
        ada.delete("/api/views/" + beas).is(204);
    }

    @Test
    void fiftyAreKeptForEachPerson() throws Exception {
        List<String> ids = IntStream.range(0, 50).mapToObj(n -> {
            try {
                return keep(bea, "view " + n, "q=" + n, false).is(200).text("id");
            }
            catch (Exception ex) {
                throw new IllegalStateException(ex);
            }
        }).toList();
        keep(bea, "one more", "mine=true", false).is(409, "too-many-views");
        keep(bea, "view 7", "q=seven", true).is(200);
        for (JsonNode view : bea.get("/api/views").is(200).json()) {
            bea.delete("/api/views/" + view.get("id").asString()).is(204);
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoViewIsRefused() throws Exception {
        keep(bea, "", "mine=true", false).is(400, "invalid-input");
        keep(bea, "x".repeat(61), "mine=true", false).is(400, "invalid-input");
        keep(bea, "x", "q=" + "x".repeat(2000), false).is(400, "invalid-input");
        bea.post("/api/me/seen", "{\"position\":-1}").is(400, "invalid-input");
        bea.post("/api/me/seen", "{}").is(400, "invalid-input");
        bea.post("/api/me/seen", "{\"position\":999999}").is(400, "invalid-input");
    }

    @Test
    void howFarOneHasSeenTheLogIsKeptWithTheAccount() throws Exception {
        Answer first = bea.post("/api/me/seen", "{\"position\":1}").is(200);
        assertThat(first.json().has("since")).isFalse();
        assertThat(first.json().get("guided").asBoolean()).isTrue();
        Person elsewhere = bea.copy();
        assertThat(elsewhere.post("/api/me/seen", "{\"position\":1,\"all\":true}").is(200).json().get("since").asInt())
            .isEqualTo(1);
        assertThat(bea.post("/api/me/seen", "{\"position\":2}").is(200).json().get("since").asInt()).isEqualTo(1);
        bea.delete("/api/me/guide").is(204);
        assertThat(elsewhere.post("/api/me/seen", "{\"position\":2}").is(200).json().get("guided").asBoolean())
            .isFalse();
    }

    private static Answer keep(Person person, String name, String query, boolean shared) throws Exception {
        return person.post("/api/views",
                "{\"name\":\"%s\",\"query\":\"%s\",\"shared\":%s}".formatted(name, query, shared));
    }

    private static JsonNode named(Person person, String name) throws Exception {
        return person.get("/api/views")
            .is(200)
            .json()
            .valueStream()
            .filter(view -> view.get("name").asString().equals(name))
            .findFirst()
            .orElseGet(MissingNode::getInstance);
    }

}
