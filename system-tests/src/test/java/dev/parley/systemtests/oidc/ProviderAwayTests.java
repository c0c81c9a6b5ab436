package dev.parley.systemtests.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.access.MovedClock;
import dev.parley.systemtests.oidc.Browser.Answer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The provider is away, or answers nonsense. */
class ProviderAwayTests {

    private static final Map<String, Object> SALES = Map.of("roles", List.of("sales"));

    /** What the issue allows. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private static void saysSo(Browser browser) throws Exception {
        browser.get("/api/sign-in").is(200);
        Instant begun = Instant.now();
        browser.signIn().is(503, "provider-away");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
    }

    @Test
    void signingInSaysSoAndSessionsGoOnAndHealthShowsIt() throws Exception {
        TestProvider provider = TestProvider.start();
        try (ProvidedParley parley = ProvidedParley.start(MovedClock.Application.class, provider.issuer(), folder)) {
            Browser before = parley.browser();
            provider.next("before", SALES);
            before.signIn().is(302);
            assertThat(health(parley)).isEqualTo("UP");
            provider.close();
            parley.bean(MovedClock.class).move(Duration.ofHours(2));
            saysSo(parley.browser());
            before.get("/api/me").is(200);
            Answer whole = parley.browser().get("/actuator/health").is(200);
            assertThat(whole.json().get("status").asString()).isEqualTo("UP");
            assertThat(health(parley)).isEqualTo("AWAY");
        }
    }

    private static String health(ProvidedParley parley) throws Exception {
        return parley.browser().get("/actuator/health").json().at("/components/identityProvider/status").asString();
    }

    @Test
    void oneThatTakesTheCallAndSaysNothingIsAway() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                ProvidedParley parley = ProvidedParley.start("http://localhost:" + silent.getLocalPort(), folder)) {
            saysSo(parley.browser());
        }
    }

    @Test
    void parleyStartsWithoutItAndALocalAdministratorGetsIn() throws Exception {
        try (ProvidedParley parley = ProvidedParley.start("http://localhost:1/company", folder,
                "--parley.sign-in=both")) {
            Browser ada = parley.browser();
            assertThat(ada.get("/api/sign-in").json().get("methods").toString())
                .isEqualTo("[\"LOCAL\",\"PASSKEY\",\"OIDC\"]");
            String secret = parley.setupToken();
            ada.send("POST", "/api/setup", """
                    {"token":"%s","login":"ada","name":"Ada","password":"violet anchor hums twice"}"""
                .formatted(secret)).is(201);
            assertThat(ada.roles()).isEqualTo("[\"ADMINISTRATOR\"]");
            saysSo(parley.browser());
            Browser again = parley.browser();
            again.send("POST", "/api/session", "{\"login\":\"ada\",\"password\":\"violet anchor hums twice\"}").is(204);
            assertThat(again.send("DELETE", "/api/session", null).is(204).location()).isNull();
        }
    }

    @Test
    void nonsenseIsSaidToBeOne() throws Exception {
        try (TestProvider provider = TestProvider.start();
                ProvidedParley parley = ProvidedParley.start(provider, folder)) {
            for (String nonsense : List.of("<html>", "{}", "[]", "null", "{\"issuer\":\"https://evil.example\"}",
                    "{\"issuer\":\"" + provider.issuer() + "\"}")) {
                provider.answer("openid-configuration", 200, nonsense);
                saysSo(parley.browser());
            }
            provider.answer("openid-configuration", 500, "{}");
            saysSo(parley.browser());
            provider.heal();
            for (String nonsense : List.of("<html>", "{}", "[]", "null", "")) {
                provider.answer("token", 200, nonsense);
                saysSo(parley.browser());
            }
            provider.heal();
            provider.next("after-all", SALES);
            parley.browser().signIn().is(302);
        }
    }

}
