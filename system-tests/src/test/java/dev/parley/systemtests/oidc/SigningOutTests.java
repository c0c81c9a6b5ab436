package dev.parley.systemtests.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Signing out here and at the provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningOutTests {

    private static final Map<String, Object> EVENT = Map.of("http://schemas.openid.net/event/backchannel-logout",
            Map.of());

    private final TestProvider provider = TestProvider.start();

    private ProvidedParley parley;

    @BeforeAll
    void start(@TempDir Path folder) {
        parley = ProvidedParley.start(provider, folder);
    }

    @AfterAll
    void stop() {
        parley.close();
        provider.close();
    }

    private Browser signedIn(String subject, String session) throws Exception {
        Browser browser = parley.browser();
        Map<String, Object> claims = new HashMap<>(Map.of("roles", List.of("sales")));
        if (!session.isEmpty()) {
            claims.put("sid", session);
        }
        provider.next(subject, claims);
        browser.signIn().is(302);
        return browser;
    }

    private JWTClaimsSet.Builder loggedOut() {
        return provider.claims("nobody", List.of()).claim("events", EVENT);
    }

    private int tell(JWTClaimsSet.Builder claims) throws IOException, InterruptedException {
        return tell("logout_token=" + provider.token(claims));
    }

    private int tell(String form) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(parley.address + "/api/session/oidc/logout"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build(), BodyHandlers.discarding())
            .statusCode();
    }

    @Test
    void signingOutGoesThroughTheProviderAndCarriesNoToken() throws Exception {
        Browser browser = signedIn("leaving", "");
        assertThat(browser.send("DELETE", "/api/session", null).is(204).location()).isEqualTo("/api/session/oidc/end");
        browser.get("/api/me").is(401);
        String elsewhere = String.valueOf(browser.get("/api/session/oidc/end").is(302).location());
        assertThat(elsewhere).startsWith(provider.issuer() + "/endsession?client_id=parley&post_logout_redirect_uri=")
            .doesNotContain("token");
        assertThat(browser.get(elsewhere.replace(provider.issuer(), "/x")).response().statusCode()).isPositive();
    }

    @Test
    void signingOutEverywhereGoesThroughItToo() throws Exception {
        Browser browser = signedIn("leaving-all", "s-1");
        Browser other = signedIn("leaving-all", "s-2");
        assertThat(browser.send("DELETE", "/api/sessions", null).is(204).location()).isEqualTo("/api/session/oidc/end");
        other.get("/api/me").is(401);
    }

    @Test
    void theProviderEndsOneSession() throws Exception {
        Browser one = signedIn("two-windows", "window-1");
        Browser other = signedIn("two-windows", "window-2");
        assertThat(tell(loggedOut().subject("two-windows").claim("sid", "window-1"))).isEqualTo(200);
        one.get("/api/me").is(401);
        other.get("/api/me").is(200);
    }

    @Test
    void theProviderEndsASessionWithoutSayingWhose() throws Exception {
        Browser one = signedIn("unnamed", "window-3");
        assertThat(tell(loggedOut().subject(null).claim("sid", "window-3"))).isEqualTo(200);
        one.get("/api/me").is(401);
    }

    @Test
    void theProviderEndsAllSessionsOfSomebody() throws Exception {
        Browser one = signedIn("all", "");
        Browser other = signedIn("all", "window-4");
        Browser somebody = signedIn("somebody-else", "");
        assertThat(tell(loggedOut().subject("all"))).isEqualTo(200);
        one.get("/api/me").is(401);
        other.get("/api/me").is(401);
        somebody.get("/api/me").is(200);
    }

    @Test
    void whatIsNoLogoutTokenEndsNothing() throws Exception {
        Browser one = signedIn("staying", "window-5");
        JWTClaimsSet.Builder good = loggedOut().subject("staying");
        assertThat(tell(provider.claims("staying", List.of("sales")))).as("no event").isEqualTo(400);
        assertThat(tell(loggedOut().subject("staying").claim("nonce", "x"))).as("a nonce").isEqualTo(400);
        assertThat(tell(loggedOut().subject("staying").audience("another"))).as("audience").isEqualTo(400);
        assertThat(tell(loggedOut().subject("staying").issuer("https://evil.example"))).as("issuer").isEqualTo(400);
        assertThat(tell(loggedOut().subject(null))).as("nobody").isEqualTo(400);
        assertThat(tell("logout_token=" + TestProvider.token(good, ChangingKeys.key("strange")))).as("key")
            .isEqualTo(400);
        assertThat(tell("logout_token=")).isEqualTo(400);
        assertThat(tell("x=y")).isEqualTo(400);
        one.get("/api/me").is(200);
    }

}
