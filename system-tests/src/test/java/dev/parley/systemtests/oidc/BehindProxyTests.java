package dev.parley.systemtests.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.oidc.Browser.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proxy ends TLS before Parley. */
class BehindProxyTests {

    @Test
    void theProviderSendsTheBrowserToTheAddressThatPeopleOpen(@TempDir Path folder) throws Exception {
        try (TestProvider provider = TestProvider.start();
                ProvidedParley parley = ProvidedParley.start(provider, folder, "--server.address=127.0.0.1",
                        "--parley.base-url=https://parley.example.org")) {
            Answer begun = parley.browser()
                .get("/api/session/oidc", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "http")
                .is(302);
            assertThat(begun.location()).contains("redirect_uri=https://parley.example.org/api/session/oidc/callback");
            assertThat(begun.response().headers().firstValue("Set-Cookie")).get()
                .asString()
                .containsIgnoringCase("HttpOnly")
                .contains("Secure", "SameSite=Lax", "Path=/api/session/oidc");
        }
    }

}
