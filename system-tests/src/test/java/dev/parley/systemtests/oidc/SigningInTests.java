package dev.parley.systemtests.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.systemtests.oidc.Browser.Answer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A browser signs in by authorization code and PKCE. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInTests {

    private static final Map<String, Object> SALES = Map.of("roles", List.of("sales"), "name", "Ada Lovelace");

    private final TestProvider provider = TestProvider.start();

    private ProvidedParley parley;

    @BeforeAll
    void start(@TempDir Path folder) {
        parley = ProvidedParley.start(provider, folder);
    }

    @AfterEach
    void heal() {
        provider.heal();
    }

    @AfterAll
    void stop() {
        parley.close();
        provider.close();
    }

    private Browser signedIn(String subject, Map<String, Object> claims) throws Exception {
        Browser browser = parley.browser();
        provider.next(subject, claims);
        assertThat(browser.signIn().is(302).location()).isEqualTo("/");
        return browser;
    }

    private Answer refused(String subject, Map<String, Object> claims) throws Exception {
        provider.next(subject, claims);
        return parley.browser().signIn();
    }

    private JsonNode rolesOnTheLog(Browser auditor) throws Exception {
        return auditor.get("/api/audit/roles").is(200).json();
    }

    @Test
    void itIsSaidThatOneSignsInThroughTheProviderAlone() throws Exception {
        JsonNode how = parley.browser().get("/api/sign-in").is(200).json();
        assertThat(how.get("methods").toString()).isEqualTo("[\"OIDC\"]");
        assertThat(how.get("provider").toString()).isEqualTo("{\"name\":\"Example\",\"href\":\"/api/session/oidc\"}");
    }

    @Test
    void accountsOfParleysOwnAreNotOffered() throws Exception {
        Browser browser = parley.browser();
        browser.send("POST", "/api/session", "{\"login\":\"ada\",\"password\":\"violet anchor hums twice\"}")
            .is(404, "not-offered");
        browser
            .send("POST", "/api/setup",
                    "{\"token\":\"x\",\"login\":\"ada\",\"name\":\"Ada\",\"password\":\"violet anchor hums twice\"}")
            .is(404, "not-offered");
    }

    @Test
    void oneComesBackWithASessionToWhereOneWanted() throws Exception {
        Browser browser = parley.browser();
        provider.next("ada", SALES);
        Answer back = browser.signIn("/api/session/oidc?to=/negotiations/new%3Farea%3DBilling").is(302);
        assertThat(back.location()).isEqualTo("/negotiations/new?area=Billing");
        assertThat(back.response().headers().allValues("Set-Cookie"))
            .anySatisfy(cookie -> assertThat(cookie).startsWith("parley-session=")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax"));
        assertThat(browser.me().get("name").asString()).isEqualTo("Ada Lovelace");
        assertThat(browser.roles()).isEqualTo("[\"SALES\"]");
    }

    @Test
    void theProviderIsAskedForACodeWithAProofAndNoTokenStandsInAnyAddress() throws Exception {
        Browser browser = signedIn("with-proof", SALES);
        assertThat(browser.visited.get(1).getQuery()).contains("response_type=code", "code_challenge_method=S256",
                "code_challenge=", "state=", "nonce=");
        assertThat(browser.visited.toString()).doesNotContain("token", "secret", "eyJ");
    }

    @Test
    void rolesAreOnTheLogOnceAndAgainWhenTheyDiffer() throws Exception {
        Browser auditor = signedIn("auditor", Map.of("roles", List.of("auditors")));
        Browser one = signedIn("changing", SALES);
        String id = one.me().get("id").asString();
        signedIn("changing", SALES);
        await().untilAsserted(() -> assertThat(observed(auditor, id)).isEqualTo(1));
        signedIn("changing", Map.of("roles", List.of("product", "sales")));
        assertThat(one.roles()).isEqualTo("[\"SALES\",\"PRODUCT\"]");
        await().untilAsserted(() -> assertThat(observed(auditor, id)).isEqualTo(2));
        assertThat(auditor.get("/api/people").is(200).json()).anySatisfy(person -> {
            assertThat(person.get("id").asString()).isEqualTo(id);
            assertThat(person.get("lastSeenOn").asString()).isNotEmpty();
        });
        assertThat(rolesOnTheLog(auditor).toString()).contains(id);
    }

    private long observed(Browser auditor, String person) throws Exception {
        return auditor.get("/api/audit/log")
            .is(200)
            .response()
            .body()
            .lines()
            .filter(line -> line.contains("\"type\":\"RolesObserved\"")
                    && line.contains("\"person\":\"" + person + "\""))
            .count();
    }

    @Test
    void theSameAddressAndNameWithAnotherSubjectIsAnotherPerson() throws Exception {
        Map<String, Object> claims = Map.of("roles", List.of("sales"), "email", "ada@example.org", "name", "Ada",
                "email_verified", true);
        String one = signedIn("subject-1", claims).me().get("id").asString();
        String other = signedIn("subject-2", claims).me().get("id").asString();
        String otherCase = signedIn("SUBJECT-2", claims).me().get("id").asString();
        assertThat(List.of(one, other, otherCase)).doesNotHaveDuplicates();
        assertThat(signedIn("subject-1", claims).me().get("id").asString()).isEqualTo(one);
    }

    @Test
    void whetherAnAddressIsVerifiedMakesNoDifference() throws Exception {
        String id = signedIn("unverified", SALES).me().get("id").asString();
        for (Object verified : List.of(false, "true", true)) {
            Browser again = signedIn("unverified",
                    Map.of("roles", List.of("sales"), "email", "x@example.org", "email_verified", verified));
            assertThat(again.me().get("id").asString()).isEqualTo(id);
        }
    }

    @Test
    void aPreferredNameAdminIsNobodySpecial() throws Exception {
        Browser admin = signedIn("admin",
                Map.of("roles", List.of("sales"), "preferred_username", "admin", "name", "admin"));
        assertThat(admin.roles()).isEqualTo("[\"SALES\"]");
    }

    @Test
    void anAbsentClaimIsSaidAndTakesNobodysRolesAway() throws Exception {
        Browser before = signedIn("absent", SALES);
        assertThat(refused("absent", Map.of("name", "Ada")).is(403, "no-roles-sent").json().get("detail").asString())
            .contains("roles");
        assertThat(before.roles()).isEqualTo("[\"SALES\"]");
        signedIn("absent", SALES);
    }

    @Test
    void aGroupsOverageIsSaidAndTakesNobodysRolesAway() throws Exception {
        Browser before = signedIn("overage", SALES);
        Map<String, Object> tooMany = Map.of("_claim_names", Map.of("roles", "src1"), "_claim_sources",
                Map.of("src1", Map.of("endpoint", "https://graph.example/groups")));
        assertThat(refused("overage", tooMany).is(403, "no-roles-sent").json().get("detail").asString())
            .contains("too long");
        refused("overage", Map.of("hasgroups", true)).is(403, "no-roles-sent");
        assertThat(before.roles()).isEqualTo("[\"SALES\"]");
    }

    @Test
    void whoHasNoRoleLeftIsRefusedAndLosesThoseTheyHad() throws Exception {
        refused("roleless", Map.of("roles", List.of("cooks"))).is(403, "unknown-roles");
        Browser before = signedIn("roleless", SALES);
        refused("roleless", Map.of("roles", List.of())).is(403, "unknown-roles");
        assertThat(before.roles()).isEqualTo("[]");
    }

    @Test
    void whatUserInfoSaysOfAnotherSubjectRefusesTheSignIn() throws Exception {
        provider.answer("userinfo", 200, "{\"sub\":\"somebody-else\",\"roles\":[\"admins\"]}");
        refused("subject-3", SALES).is(403, "sign-in-refused");
    }

    @Test
    void rolesMayComeFromUserInfo() throws Exception {
        provider.answer("userinfo", 200, "{\"sub\":\"info\",\"roles\":[\"product\"]}");
        assertThat(signedIn("info", Map.of("name", "Ada")).roles()).isEqualTo("[\"PRODUCT\"]");
    }

    @Test
    void anIdTokenForAnotherAudienceRefusesTheSignIn() throws Exception {
        refused("audience", Map.of("roles", List.of("sales"), "aud", "another")).is(403, "sign-in-refused");
        refused("audience", Map.of("roles", List.of("sales"), "aud", List.of())).is(403, "sign-in-refused");
        refused("audience", Map.of("roles", List.of("sales"), "azp", "another")).is(403, "sign-in-refused");
    }

    @Test
    void anIdTokenForSeveralAudiencesNeedsAnAuthorisedParty() throws Exception {
        Map<String, Object> claims = new HashMap<>(
                Map.of("roles", List.of("sales"), "aud", List.of("parley", "another")));
        signedIn("several", claims);
        claims.put("azp", null);
        refused("several", claims).is(403, "sign-in-refused");
    }

    @Test
    void clocksMayDifferByElevenSecondsAndNotByNinety() throws Exception {
        long now = Instant.now().getEpochSecond();
        signedIn("clock", Map.of("roles", List.of("sales"), "iat", now + 11, "nbf", now + 11));
        refused("clock", Map.of("roles", List.of("sales"), "iat", now + 90, "nbf", now)).is(403, "sign-in-refused");
        refused("clock", Map.of("roles", List.of("sales"), "iat", now, "nbf", now + 90)).is(403, "sign-in-refused");
    }

    @Test
    void anIdTokenForAnotherNonceOrOfAnotherIssuerRefusesTheSignIn() throws Exception {
        refused("nonce", Map.of("roles", List.of("sales"), "nonce", "another")).is(403, "sign-in-refused");
        refused("issuer", Map.of("roles", List.of("sales"), "iss", "https://elsewhere.example")).is(403,
                "sign-in-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = { "//evil.example", "/%5Cevil.example", "////evil.example", "/%09/evil.example",
            "https://evil.example", "%5C%5Cevil.example", "/%0A/evil.example", "evil.example", "/%20/evil.example" })
    void oneGoesOnAtAPathOfThisHostOnly(String evil) throws Exception {
        parley.browser().get("/api/session/oidc?to=" + evil).is(400, "invalid-parameter");
    }

    @Test
    void aSignInIsBoundToTheBrowserThatBeganItAndGoodOnce() throws Exception {
        Browser victim = parley.browser();
        Browser attacker = parley.browser();
        provider.next("attacker", SALES);
        Answer begun = attacker.get("/api/session/oidc").is(302);
        String callback = followOnce(begun);
        victim.get(callback).is(400, "sign-in-expired");
        attacker.get(callback).is(302);
        attacker.get(callback).is(400, "sign-in-expired");
        victim.get("/api/session/oidc/callback?code=x&state=y").is(400, "sign-in-expired");
        victim.get("/api/me").is(401);
    }

    @Test
    void aCookieThatSomebodyMadeUpIsNone() throws Exception {
        for (String madeUp : List.of("x", "AAAA", "A".repeat(200), "%00")) {
            parley.browser()
                .get("/api/session/oidc/callback?code=x&state=", "Cookie", "parley-sign-in=" + madeUp)
                .is(400, "sign-in-expired");
        }
    }

    /**
     * Where the provider sends the browser: the path of this host with its parameters.
     */
    private String followOnce(Answer begun) throws Exception {
        Browser atTheProvider = new Browser("");
        String location = atTheProvider.get(String.valueOf(begun.location())).is(302).location();
        return String.valueOf(location).substring(parley.address.length());
    }

    @Test
    void whoComesByALinkGetsBackToThePageWithTheReason() throws Exception {
        Answer back = parley.browser()
            .get("/api/session/oidc/callback?error=access_denied&state=x", "Accept", "text/html")
            .is(302);
        assertThat(back.location()).isEqualTo("/?refused=sign-in-expired");
    }

    @Test
    void ofTwoWhoComeAtOnceForTheFirstTimeBothAreTheSame() throws Exception {
        provider.next("at-once", SALES);
        provider.next("at-once", SALES);
        Callable<String> coming = () -> {
            Browser browser = parley.browser();
            browser.signIn().is(302);
            return browser.me().get("id").asString();
        };
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<String>> both = two.invokeAll(List.of(coming, coming));
            assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
        }
    }

    @Test
    void whoIsSuspendedStaysOut() throws Exception {
        Browser admin = signedIn("first-admin", Map.of("roles", List.of("admins")));
        Browser one = signedIn("suspended", SALES);
        String id = one.me().get("id").asString();
        admin.send("POST", "/api/people/" + id + "/roles", "{\"roles\":[\"PRODUCT\"],\"reason\":\"x\"}")
            .is(409, "roles-from-provider");
        admin.send("POST", "/api/people/" + id + "/suspension", "{\"reason\":\"Left\"}").is(200);
        one.get("/api/me").is(401);
        refused("suspended", SALES).is(403, "suspended");
        admin.send("POST", "/api/people/" + id + "/reinstatement", "{\"reason\":\"Back\"}").is(200);
        assertThat(signedIn("suspended", SALES).me().get("id").asString()).isEqualTo(id);
    }

}
