package dev.parley.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.query.Tale;
import dev.parley.query.web.Server.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingTests {

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

    @Test
    void isWhatTheCallerCanDoInTheirRoleAtTheMomentAskedFor() throws Exception {
        Tale tale = server.story.on("2026-01-05").raised("sales", "north").claiming("Y03").challenged();
        Answer sales = server.get("sales", "/api/waiting?at=2026-01-06T12:00:00Z");
        assertThat(sales.text("/role")).isEqualTo("SALES");
        assertThat(sales.text("/items/0/kind")).isEqualTo("ANSWER_CHALLENGE");
        assertThat(sales.text("/items/0/negotiationId")).isEqualTo(tale.id().value());
        assertThat(sales.text("/items/0/title")).isEqualTo("what was said");
        assertThat(sales.text("/items/0/why")).contains("challenged");
        assertThat(sales.at("/items/0/personal").asBoolean()).isTrue();
        Answer late = server.get("product", "/api/waiting?at=2026-02-06T12:00:00Z&overdue=true");
        assertThat(late.at("/overdue").asInt()).isEqualTo(late.at("/total").asInt()).isPositive();
        assertThat(late.text("/items/0/kind")).isEqualTo("DECIDE");
        assertThat(late.text("/items/0/due")).startsWith("2026-01-26");
        assertThat(server.get("auditor", "/api/waiting").at("/items").isEmpty()).isTrue();
    }

    @Test
    void isAsItWasAtAPosition() throws Exception {
        Tale tale = server.story.on("2026-01-05").raised("sales2", "south");
        long raised = server.record();
        tale.accepted();
        String then = "&asOf=" + raised;
        assertThat(total("/api/waiting?kind=DECIDE" + then)).isEqualTo(1 + total("/api/waiting?kind=DECIDE"));
    }

    @Test
    void refusesWhatMakesNoSense() throws Exception {
        for (String query : List.of("kind=NAP", "limit=0", "limit=501", "person=ana", "overdue=perhaps")) {
            assertThat(server.get("/api/waiting?" + query).status()).as(query).isEqualTo(400);
        }
    }

    private static int total(String path) throws Exception {
        return server.get("product", path).at("/total").asInt();
    }

}
