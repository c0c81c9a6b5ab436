package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.systemtests.people.Person.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator leaves behind who is suspended. */
class LeavingAdministratorTests {

    @Test
    void nobodyComesInByAnInvitationOfTheirsUntilTheyAreBack(@TempDir Path folder) throws Exception {
        try (Team team = Team.setUp(folder)) {
            Person bea = team.bea("ADMINISTRATOR");
            String secret = team.ada.post("/api/invitations", "{\"name\":\"Mal\",\"roles\":[\"ADMINISTRATOR\"]}")
                .is(201)
                .text("link")
                .replaceAll(".*#", "");
            String ada = "/api/people/" + team.ada.get("/api/me").text("id");
            bea.post(ada + "/suspension", "{\"reason\":\"Left the company\"}").is(200);
            accept(team, secret).is(409, "invitation-expired");
            await().untilAsserted(() -> assertThat(bea.get("/api/invitations").json()).isEmpty());
            bea.post(ada + "/reinstatement", "{\"reason\":\"Back\"}").is(200);
            await().untilAsserted(() -> assertThat(bea.get("/api/invitations").json()).hasSize(1));
            accept(team, secret).is(201);
        }
    }

    private static Answer accept(Team team, String secret) throws Exception {
        return new Person(team.address).post("/api/invitations/acceptance",
                Team.arriving(secret, "mal", "Mal", "seven paper boats drift"));
    }

}
