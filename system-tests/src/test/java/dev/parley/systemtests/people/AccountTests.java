package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.systemtests.people.Person.Answer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people do with accounts of their own: passwords, passkeys, tokens, invitations by
 * mail.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountTests {

    private static final String REQUEST = """
            {"title":"Export","problem":"Finance re-keys every invoice","ask":"Export invoices as CSV",
             "salesTeam":"DACH","productArea":"Billing","segment":"Mid-market",
             "demands":[{"account":"Acme","stake":{"amount":12000,"currency":"EUR","basis":"ARR"}}],
             "claims":[{"code":"Y02","statement":"It is one line of code."}]}""";

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private Team team;

    private Person ada;

    private Person bea;

    private SoftAuthenticator authenticator;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        mail.start();
        team = Team.setUp(folder, "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + mail.getSmtp().getPort());
        ada = team.ada;
        bea = team.bea("SALES");
        authenticator = new SoftAuthenticator(team.address);
    }

    @AfterAll
    void stop() {
        team.close();
        mail.stop();
    }

    @Test
    @Order(1)
    void anInvitationGoesByMailWhereThereIsAMailServer() throws Exception {
        Answer invited = ada
            .post("/api/invitations", "{\"name\":\"Cyd\",\"email\":\"cyd@example.org\",\"roles\":[\"PRODUCT\"]}")
            .is(201);
        assertThat(invited.json().get("mailed").asBoolean()).isTrue();
        assertThat(mail.waitForIncomingEmail(5_000, 1)).isTrue();
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("cyd@example.org");
        assertThat(String.valueOf(mail.getReceivedMessages()[0].getContent())).contains(invited.text("link"));
        ada.post("/api/invitations", "{\"name\":\"X\",\"email\":\"a@b\\r\\nBcc: c@d\",\"roles\":[\"SALES\"]}").is(400);
    }

    @Test
    @Order(2)
    void aNewPasswordEndsAllOtherSessions() throws Exception {
        Person window = bea.copy();
        bea.post("/api/me/password", "{\"old\":\"wrong wrong wrong\",\"new\":\"nine copper kettles sing\"}")
            .is(401, "wrong-credentials");
        bea.post("/api/me/password", "{\"old\":\"" + Team.BEAS_PASSWORD + "\",\"new\":\"short\"}")
            .is(422, "weak-password");
        bea.post("/api/me/password", "{\"old\":\"" + Team.BEAS_PASSWORD + "\",\"new\":\"nine copper kettles sing\"}")
            .is(204);
        bea.get("/api/me").is(200);
        window.get("/api/me").is(401);
        Person other = new Person(team.address);
        other.post("/api/session", "{\"login\":\"bea\",\"password\":\"" + Team.BEAS_PASSWORD + "\"}").is(401);
        other.post("/api/session", "{\"login\":\"bea\",\"password\":\"nine copper kettles sing\"}").is(204);
    }

    @Test
    @Order(3)
    void aNewNameIsShownWhereverOneWasNamed() throws Exception {
        Answer raised = bea.post("/api/negotiations", REQUEST).is(201);
        bea.post("/api/me/name", "{\"name\":\"Beatrix\"}").is(204);
        assertThat(bea.get("/api/me").text("name")).isEqualTo("Beatrix");
        assertThat(bea
            .get("/api/negotiations/" + raised.text("id"), "Parley-Min-Position", String.valueOf(raised.position()))
            .text("raisedBy")).isEqualTo("Beatrix");
    }

    @Test
    @Order(4)
    void aTokenDoesWhatItsRolesCanAndNothingElse() throws Exception {
        bea.post("/api/tokens", "{\"name\":\"x\",\"roles\":[\"AUDITOR\"]}").is(409, "more-than-own-roles");
        bea.post("/api/tokens", "{\"name\":\"x\",\"roles\":[\"SALES\"],\"expiresOn\":\"2099-01-01\"}")
            .is(409, "token-too-long");
        Answer made = bea.post("/api/tokens", "{\"name\":\"import\",\"roles\":[\"SALES\"]}").is(201);
        assertThat(made.text("token")).startsWith("prl_");
        assertThat(LocalDate.parse(made.text("expiresOn"))).isBetween(LocalDate.now(ZoneOffset.UTC).plusDays(89),
                LocalDate.now(ZoneOffset.UTC).plusDays(90));
        String bearer = "Bearer " + made.text("token");
        Person script = new Person(team.address);
        script.send("POST", "/api/negotiations", REQUEST, "Authorization", bearer).is(201);
        script.get("/api/me", "Authorization", bearer).is(200);
        script.send("POST", "/api/tokens", "{\"name\":\"y\",\"roles\":[\"SALES\"]}", "Authorization", bearer)
            .is(403, "not-by-token");
        script.send("POST", "/api/me/name", "{\"name\":\"y\"}", "Authorization", bearer).is(403, "not-by-token");
        script.get("/api/me", "Authorization", bearer + "x").is(401);
        Answer shown = bea.get("/api/tokens").is(200);
        assertThat(shown.json()).hasSize(1);
        assertThat(shown.json().get(0).get("lastUsedOn").asString()).isNotBlank();
        assertThat(shown.response().body()).doesNotContain("prl_");
        ada.delete("/api/tokens/" + made.text("id")).is(404);
        bea.delete("/api/tokens/" + made.text("id")).is(204);
        script.get("/api/me", "Authorization", bearer).is(401);
    }

    @Test
    @Order(5)
    void aServiceAccountActsByTokensOfItsOwnerAlone() throws Exception {
        Answer service = ada.post("/api/invitations", "{\"name\":\"Nightly\",\"roles\":[\"AUDITOR\"],\"service\":true}")
            .is(201);
        assertThat(service.json().has("link")).isFalse();
        String token = "{\"name\":\"export\",\"roles\":[\"AUDITOR\"],\"personId\":\"" + service.text("personId")
                + "\"}";
        bea.post("/api/tokens", token).is(404, "unknown-person");
        String bearer = "Bearer " + ada.post("/api/tokens", token).is(201).text("token");
        Person script = new Person(team.address);
        script.get("/api/audit/export", "Authorization", bearer).is(200);
        assertThat(script.get("/api/me", "Authorization", bearer).text("name")).isEqualTo("Nightly");
        ada.post("/api/people/" + service.text("personId") + "/suspension", "{\"reason\":\"Unused\"}").is(200);
        script.get("/api/me", "Authorization", bearer).is(401);
        ada.post("/api/people/" + service.text("personId") + "/reinstatement", "{\"reason\":\"Needed\"}").is(200);
        script.get("/api/me", "Authorization", bearer).is(200);
    }

    @Test
    @Order(6)
    void aPasskeySignsInItsOwner() throws Exception {
        bea.post("/api/passkeys", authenticator.make(bea.post("/api/passkeys/options", "{}").is(200).json())).is(201);
        bea.post("/api/passkeys", authenticator.make(bea.post("/api/passkeys/options", "{}").is(200).json())).is(401);
        Person window = new Person(team.address);
        String shown = authenticator.show(window.post("/api/session/passkey/options", "{}").is(200).json());
        window.post("/api/session/passkey", shown).is(204);
        assertThat(window.get("/api/me").text("name")).isEqualTo("Beatrix");
        new Person(team.address).post("/api/session/passkey", shown).is(401, "wrong-credentials");
    }

    @Test
    @Order(7)
    void aPasskeyOfAnotherPageOrOfNobodySignsNobodyIn() throws Exception {
        Person window = new Person(team.address);
        SoftAuthenticator stranger = new SoftAuthenticator(team.address);
        window
            .post("/api/session/passkey",
                    stranger.show(window.post("/api/session/passkey/options", "{}").is(200).json()))
            .is(401, "wrong-credentials");
        window
            .post("/api/session/passkey",
                    authenticator.at("http://evil.example")
                        .show(window.post("/api/session/passkey/options", "{}").is(200).json()))
            .is(401, "wrong-credentials");
        assertThat(window.cookie()).isNull();
    }

    @Test
    @Order(8)
    void aPasskeyThatWasForgottenSignsNobodyIn() throws Exception {
        String id = bea.get("/api/passkeys").is(200).json().get(0).get("id").asString();
        ada.delete("/api/passkeys/" + id).is(404);
        bea.delete("/api/passkeys/" + id).is(204);
        Person window = new Person(team.address);
        window
            .post("/api/session/passkey",
                    authenticator.show(window.post("/api/session/passkey/options", "{}").is(200).json()))
            .is(401);
    }

}
