package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.people.Person.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live stream goes on only as long as whoever follows it would be let in. */
class LiveStreamTests {

    /** Twice as long as it takes until it is looked at. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final String SIGN_IN = "{\"login\":\"bea\",\"password\":\"" + Team.BEAS_PASSWORD + "\"}";

    private Team team;

    private Person bea;

    private CompletableFuture<Void> stream;

    @BeforeEach
    void begin(@TempDir Path folder) throws Exception {
        team = Team.setUp(folder);
        bea = team.bea("SALES");
        stream = bea.follow();
    }

    @AfterEach
    void stop() {
        team.close();
    }

    @Test
    void endsWhenItsSessionDoesAndNoOtherDoes() throws Exception {
        Person window = window();
        CompletableFuture<Void> other = window.follow();
        CompletableFuture<Void> adas = team.ada.follow();
        bea.delete("/api/session").is(204);
        assertThat(stream).succeedsWithin(SOON);
        assertThat(other).isNotDone();
        window.delete("/api/sessions").is(204);
        assertThat(other).succeedsWithin(SOON);
        assertThat(adas).isNotDone();
    }

    @Test
    void endsWithTheOtherSessionsWhenThePasswordIsAnother() throws Exception {
        Person window = window();
        window.post("/api/me/password", "{\"old\":\"" + Team.BEAS_PASSWORD + "\",\"new\":\"nine copper kettles sing\"}")
            .is(204);
        CompletableFuture<Void> own = window.follow();
        assertThat(stream).succeedsWithin(SOON);
        assertThat(own).isNotDone();
    }

    @Test
    void endsWhenWhoFollowsIsSuspendedWhicheverTheyCameBy() throws Exception {
        CompletableFuture<Void> byToken = new Person(team.address).follow("Authorization", bearer(token()));
        String id = bea.get("/api/me").text("id");
        team.ada.post("/api/people/" + id + "/suspension", "{\"reason\":\"Left\"}").is(200);
        assertThat(stream).succeedsWithin(SOON);
        assertThat(byToken).succeedsWithin(SOON);
    }

    @Test
    void endsWhenItsTokenIsRevoked() throws Exception {
        Answer token = token();
        CompletableFuture<Void> byToken = new Person(team.address).follow("Authorization", bearer(token));
        bea.delete("/api/tokens/" + token.text("id")).is(204);
        assertThat(byToken).succeedsWithin(SOON);
        assertThat(stream).isNotDone();
    }

    private Answer token() throws Exception {
        return bea.post("/api/tokens", "{\"name\":\"watch\",\"roles\":[\"SALES\"]}").is(201);
    }

    private static String bearer(Answer token) {
        return "Bearer " + token.text("token");
    }

    /** Another browser of the same person. */
    private Person window() throws Exception {
        Person window = new Person(team.address);
        window.post("/api/session", SIGN_IN).is(204);
        return window;
    }

}
