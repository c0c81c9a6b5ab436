package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.systemtests.people.Person.Answer;
import java.nio.file.Path;
import java.util.List;
import dev.parley.systemtests.ParleyHere;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** From the first start to the second person's first request: one story, in its order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TeamTests {

    private static final String REQUEST = """
            {"title":"Export","problem":"Finance re-keys every invoice","ask":"Export invoices as CSV",
             "salesTeam":"DACH","productArea":"Billing","segment":"Mid-market",
             "demands":[{"account":"Acme","stake":{"amount":12000,"currency":"EUR","basis":"ARR"}}],
             "claims":[{"code":"Y02","statement":"It is one line of code."}]}""";

    private ParleyHere parley;

    private String address;

    private String setupSecret;

    private Person ada;

    private Person bea;

    @BeforeAll
    void start(@TempDir Path folder) {
        parley = ParleyHere.in(folder, "--parley.demo=false");
        address = parley.address();
        setupSecret = parley.setupToken();
        ada = new Person(address);
        bea = new Person(address);
    }

    @AfterAll
    void stop() {
        parley.close();
    }

    @Test
    @Order(1)
    void beforeItIsSetUpNobodyComesIn() throws Exception {
        Answer how = ada.get("/api/sign-in").is(200);
        assertThat(how.json().get("setUp").asBoolean()).isFalse();
        assertThat(how.json().get("methods")).extracting(method -> method.asString()).contains("LOCAL");
        ada.get("/api/me").is(401, "unauthenticated");
        assertThat(ada.get("/api/me").response().headers().firstValue("WWW-Authenticate")).get()
            .asString()
            .startsWith("Bearer");
        ada.get("/api/negotiations", "Authorization", "Basic c2FsZXM6c2FsZXM=").is(401);
        ada.post("/api/session", "{\"login\":\"sales\"}").is(401, "wrong-credentials");
        ada.post("/api/setup", arriving("wrong", "ada", "four unrelated words")).is(403, "unknown-token");
        ada.post("/api/setup", arriving(setupSecret, "ada", "short")).is(422, "weak-password");
        Answer weak = ada.post("/api/setup", arriving(setupSecret, "ada", "password1234")).is(422, "weak-password");
        assertThat(weak.json().at("/violations/0/pointer").asString()).isEqualTo("/password");
        assertThat(weak.json().at("/violations/0/message").asString()).startsWith("weak-password: ");
    }

    @Test
    @Order(2)
    void whoHasTheLinkBecomesTheFirstAdministrator() throws Exception {
        Answer arrived = ada.post("/api/setup", arriving(setupSecret, "ada", "violet anchor hums twice")).is(201);
        assertThat(arrived.cookies()).singleElement()
            .asString()
            .containsIgnoringCase("; HttpOnly")
            .contains("; SameSite=Lax", "; Path=/")
            .doesNotContain("Secure");
        Answer me = ada.get("/api/me").is(200);
        assertThat(me.text("name")).isEqualTo("Ada Lovelace");
        assertThat(me.json().get("roles").toString()).isEqualTo("[\"ADMINISTRATOR\"]");
        new Person(address).post("/api/setup", arriving(setupSecret, "eve", "violet anchor hums twice"))
            .is(409, "set-up-already");
    }

    @Test
    @Order(3)
    void anAdministratorInvitesAndTheLinkWorksOnce() throws Exception {
        Answer invited = ada.post("/api/invitations", "{\"name\":\"Bea\",\"roles\":[\"SALES\"],\"salesTeam\":\"DACH\"}")
            .is(201);
        String invitation = invited.text("link").substring(invited.text("link").indexOf('#') + 1);
        assertThat(invited.text("link")).startsWith(address + "/invitation#");
        assertThat(ada.get("/api/invitations").is(200).json()).hasSize(1);
        bea.post("/api/invitations/acceptance", arriving(invitation, "ADA", "seven paper boats drift"))
            .is(409, "login-taken");
        bea.post("/api/invitations/acceptance", arriving(invitation, "bea", "seven paper boats drift")).is(201);
        bea.post("/api/invitations/acceptance", arriving(invitation, "eve", "seven paper boats drift"))
            .is(409, "invitation-used");
        assertThat(ada.get("/api/invitations").is(200).json()).isEmpty();
    }

    @Test
    @Order(4)
    void theSecondPersonRaisesARequest() throws Exception {
        long position = bea.post("/api/negotiations", REQUEST).is(201).position();
        String id = bea.get("/api/negotiations", "Parley-Min-Position", String.valueOf(position))
            .is(200)
            .json()
            .at("/items/0/id")
            .asString();
        assertThat(bea.get("/api/negotiations/" + id).is(200).text("problem")).contains("invoice");
        Answer asAda = ada.get("/api/negotiations/" + id).is(200);
        assertThat(asAda.json().get("problem").isNull()).isTrue();
        assertThat(asAda.json().get("allowed")).isEmpty();
        ada.post("/api/negotiations", REQUEST).is(403, "wrong-role");
    }

    @Test
    @Order(5)
    void whatComesFromAnotherSiteIsRefused() throws Exception {
        bea.send("POST", "/api/negotiations", REQUEST, "Sec-Fetch-Site", "cross-site").is(403, "foreign-origin");
        bea.send("POST", "/api/negotiations", REQUEST, "Sec-Fetch-Site", "same-site").is(403, "foreign-origin");
        bea.send("POST", "/api/negotiations", REQUEST, "Origin", "http://evil.example").is(403, "foreign-origin");
        bea.send("POST", "/api/negotiations", REQUEST, "Origin", "null").is(403, "foreign-origin");
        bea.send("POST", "/api/negotiations", REQUEST).is(403, "foreign-origin");
        bea.send("DELETE", "/api/sessions", null).is(403, "foreign-origin");
        bea.send("POST", "/api/negotiations", REQUEST, "Origin", address).is(201);
        bea.get("/api/negotiations", "Sec-Fetch-Site", "cross-site").is(200);
    }

    @Test
    @Order(6)
    void aChangeOfRolesCountsFromTheNextCall() throws Exception {
        String id = bea.get("/api/me").text("id");
        bea.post("/api/people/" + id + "/roles", "{\"roles\":[\"PRODUCT\"],\"reason\":\"I like it\"}")
            .is(403, "wrong-role");
        long before = bea.get("/api/me").json().get("position").asLong();
        ada.post("/api/people/" + id + "/roles", "{\"roles\":[\"PRODUCT\"],\"reason\":\"Changed teams\"}").is(200);
        assertThat(bea.get("/api/me").json().get("roles").toString()).isEqualTo("[\"PRODUCT\"]");
        await().untilAsserted(() -> assertThat(rolesOf(id, "")).isEqualTo("[\"PRODUCT\"]"));
        assertThat(rolesOf(id, "?asOf=" + before)).isEqualTo("[\"SALES\"]");
        bea.get("/api/audit/roles").is(403, "wrong-role");
    }

    @Test
    @Order(7)
    void whatWasWrongInSigningInIsNotSaid() throws Exception {
        Person somebody = new Person(address);
        Answer unknown = somebody.post("/api/session",
                "{\"login\":\"nobody\",\"password\":\"seven paper boats drift\"}");
        Answer wrong = somebody.post("/api/session", "{\"login\":\"bea\",\"password\":\"seven paper boats sink\"}");
        assertThat(unknown.is(401).response().body()).isEqualTo(wrong.is(401).response().body());
        somebody.post("/api/session", "{\"login\":\"Bea\",\"password\":\"seven paper boats drift\"}").is(204);
        assertThat(somebody.get("/api/me").text("login")).isEqualTo("bea");
    }

    @Test
    @Order(8)
    void signingOutEndsTheSessionAndEverywhereAllOfThem() throws Exception {
        Person window = new Person(address);
        window.post("/api/session", "{\"login\":\"bea\",\"password\":\"seven paper boats drift\"}").is(204);
        Person copy = window.copy();
        window.delete("/api/session").is(204);
        assertThat(window.cookie()).isNull();
        copy.get("/api/me").is(401);
        bea.get("/api/me").is(200);
        Person first = bea.copy();
        bea.delete("/api/sessions").is(204);
        first.get("/api/me").is(401);
        bea.post("/api/session", "{\"login\":\"bea\",\"password\":\"seven paper boats drift\"}").is(204);
    }

    @Test
    @Order(9)
    void whoIsSuspendedIsOutUntilReinstated() throws Exception {
        String id = bea.get("/api/me").text("id");
        ada.post("/api/people/" + id + "/suspension", "{\"reason\":\"Left\"}").is(200);
        bea.get("/api/me").is(401);
        bea.post("/api/session", "{\"login\":\"bea\",\"password\":\"seven paper boats drift\"}").is(401);
        assertThat(ada.get("/api/people").json().get(1).get("state").asString()).isEqualTo("SUSPENDED");
        ada.post("/api/people/" + id + "/reinstatement", "{\"reason\":\"Came back\"}").is(200);
        bea.get("/api/me").is(401);
        bea.post("/api/session", "{\"login\":\"bea\",\"password\":\"seven paper boats drift\"}").is(204);
        bea.get("/api/me").is(200);
    }

    @Test
    @Order(10)
    void thoseWhoAreHereAreShownWithWhatIsTheirs() throws Exception {
        assertThat(List.of(ada.get("/api/people").is(200).json().get(1).get("login").asString()))
            .containsExactly("bea");
        assertThat(bea.get("/api/people").is(200).json().get(1).has("login")).isFalse();
        assertThat(bea.get("/api/people").json().get(1).get("salesTeam").asString()).isEqualTo("DACH");
    }

    @Test
    @Order(11)
    void whoInvitedSomebodyHasGivenThemTheirRoles() throws Exception {
        var rows = ada.get("/api/audit/roles?asOf=2").is(200).json();
        assertThat(rows).hasSize(2)
            .allSatisfy(row -> assertThat(row.get("byName").asString()).isEqualTo("Ada Lovelace"));
    }

    private String rolesOf(String person, String asOf) throws Exception {
        for (var one : ada.get("/api/audit/roles" + asOf).is(200).json()) {
            if (one.get("person").asString().equals(person)) {
                return one.get("roles").toString();
            }
        }
        return "nobody";
    }

    private static String arriving(String secret, String login, String password) {
        String name = login.equalsIgnoreCase("ada") ? "Ada Lovelace" : "Somebody";
        return "{\"token\":\"%s\",\"login\":\"%s\",\"name\":\"%s\",\"password\":\"%s\"}".formatted(secret, login, name,
                password);
    }

}
