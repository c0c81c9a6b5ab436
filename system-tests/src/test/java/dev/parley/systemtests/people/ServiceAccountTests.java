package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.systemtests.people.Person.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What scripts act by when the administrator leaves who made them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceAccountTests {

    private Team team;

    private Person ada;

    private Person bea;

    private Person script;

    private String adasId;

    private String service;

    private String bearer;

    private long before;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        team = Team.setUp(folder);
        ada = team.ada;
        bea = team.bea("ADMINISTRATOR");
        script = new Person(team.address);
        adasId = ada.get("/api/me").text("id");
        service = ada.post("/api/invitations", "{\"name\":\"Nightly\",\"roles\":[\"AUDITOR\"],\"service\":true}")
            .is(201)
            .text("personId");
        bearer = "Bearer " + token(ada).is(201).text("token");
    }

    @AfterAll
    void stop() {
        team.close();
    }

    @Test
    @Order(1)
    void areShownWithWhomTheyBelongTo() throws Exception {
        isShown(service, "ACTIVE", adasId);
        token(bea).is(404, "unknown-person");
        before = script.get("/api/audit/roles", "Authorization", bearer).is(200).position();
        assertThat(ada.get("/api/tokens").json().get(0).get("lastUsedOn").asString()).isNotBlank();
        assertThat(bea.get("/api/tokens").json()).isEmpty();
    }

    @Test
    @Order(2)
    void goWithWhomTheyBelongTo() throws Exception {
        bea.post("/api/people/" + adasId + "/suspension", "{\"reason\":\"Left the company\"}").is(200);
        script.get("/api/me", "Authorization", bearer).is(401);
        isShown(service, "SUSPENDED", adasId);
        JsonNode now = rolesOf(service, "");
        assertThat(now.get("roles")).isEmpty();
        assertThat(now.get("suspended").asBoolean()).isTrue();
        assertThat(now.get("byName").asString()).isEqualTo("Bea");
        assertThat(rolesOf(service, "?asOf=" + before).get("roles").get(0).asString()).isEqualTo("AUDITOR");
    }

    @Test
    @Order(3)
    void comeBackAsSomebodyElsesAndNotByTheTokensOfBefore() throws Exception {
        bea.post("/api/people/" + service + "/reinstatement", "{\"reason\":\"The export is needed\"}").is(200);
        isShown(service, "ACTIVE", bea.get("/api/me").text("id"));
        script.get("/api/me", "Authorization", bearer).is(401);
        script.get("/api/me", "Authorization", "Bearer " + token(bea).is(201).text("token")).is(200);
    }

    @Test
    @Order(4)
    void areNotGivenBackByLettingInWhoHadThem() throws Exception {
        bea.post("/api/people/" + adasId + "/reinstatement", "{\"reason\":\"Back\"}").is(200);
        script.get("/api/me", "Authorization", bearer).is(401);
        ada.post("/api/session", "{\"login\":\"ada\",\"password\":\"" + Team.ADAS_PASSWORD + "\"}").is(204);
        assertThat(ada.get("/api/tokens").json()).isEmpty();
        token(ada).is(404, "unknown-person");
    }

    private Answer token(Person by) throws Exception {
        return by.post("/api/tokens", "{\"name\":\"export\",\"roles\":[\"AUDITOR\"],\"personId\":\"" + service + "\"}");
    }

    private void isShown(String person, String state, String owner) {
        await().untilAsserted(() -> {
            JsonNode shown = shown(person);
            assertThat(shown.get("state").asString()).isEqualTo(state);
            assertThat(shown.get("owner").asString()).isEqualTo(owner);
        });
    }

    private JsonNode shown(String person) throws Exception {
        return bea.get("/api/people")
            .json()
            .valueStream()
            .filter(one -> one.get("id").asString().equals(person))
            .findFirst()
            .orElseThrow();
    }

    private JsonNode rolesOf(String person, String asOf) throws Exception {
        return bea.get("/api/audit/roles" + asOf)
            .is(200)
            .json()
            .valueStream()
            .filter(one -> one.get("person").asString().equals(person))
            .findFirst()
            .orElseThrow();
    }

}
