package dev.parley.systemtests.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.access.MovedClock;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The provider changes the keys that it signs with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyRotationTests {

    private static final String KEYS = "jwks";

    private static final RSAKey STRANGE = ChangingKeys.key("strange");

    private final TestProvider provider = TestProvider.start();

    private ProvidedParley parley;

    private MovedClock clock;

    @BeforeAll
    void start(@TempDir Path folder) {
        parley = ProvidedParley.start(MovedClock.Application.class, provider.issuer(), folder);
        clock = parley.bean(MovedClock.class);
    }

    @AfterAll
    void stop() {
        parley.close();
        provider.close();
    }

    /** More than a minute after all that was fetched before, and with the keys known. */
    @BeforeEach
    void begin() throws Exception {
        provider.heal();
        clock.move(Duration.ofMinutes(2));
        assertThat(status(current())).isEqualTo(200);
    }

    private String current() {
        return signedBy(provider.keys.current());
    }

    private String signedBy(RSAKey key) {
        Instant now = clock.instant();
        return TestProvider.token(provider.claims("program", List.of("sales"))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300))), key);
    }

    private int status(String token) throws Exception {
        return parley.browser().get("/api/me", "Authorization", "Bearer " + token).response().statusCode();
    }

    @Test
    void aNewKeyIsFetchedAtOnce() throws Exception {
        int before = provider.asked(KEYS);
        provider.keys.rotate("second");
        assertThat(status(current())).isEqualTo(200);
        assertThat(provider.asked(KEYS)).isEqualTo(before + 1);
    }

    @Test
    void aNewKeyUnderTheOldIdIsFetchedAtOnce() throws Exception {
        provider.keys.rotate(provider.keys.current().getKeyID());
        assertThat(status(current())).isEqualTo(200);
    }

    @Test
    void anOldKeyIsNoLongerGood() throws Exception {
        String old = current();
        provider.keys.rotate("third");
        assertThat(status(current())).isEqualTo(200);
        assertThat(status(old)).isEqualTo(401);
    }

    @Test
    void forUnknownKeysTheProviderIsAskedOnceAMinuteAtMost() throws Exception {
        int before = provider.asked(KEYS);
        for (int i = 0; i < 5; i++) {
            assertThat(status(signedBy(STRANGE))).isEqualTo(401);
        }
        assertThat(provider.asked(KEYS)).isEqualTo(before + 1);
        clock.move(Duration.ofSeconds(61));
        assertThat(status(signedBy(STRANGE))).isEqualTo(401);
        assertThat(provider.asked(KEYS)).isEqualTo(before + 2);
    }

    @Test
    void anAnswerWithoutKeysIsNotKept() throws Exception {
        provider.answer(KEYS, 200, "{\"keys\":[]}");
        assertThat(status(signedBy(STRANGE))).isEqualTo(503);
        assertThat(status(current())).isEqualTo(200);
        clock.move(Duration.ofMinutes(20));
        assertThat(status(current())).isEqualTo(200);
    }

    @Test
    void anErrorIsNotKeptAsASetOfKeys() throws Exception {
        for (String nonsense : List.of("{\"error\":\"server_error\"}", "<html>Sorry</html>", "[]", "")) {
            provider.answer(KEYS, 200, nonsense);
            clock.move(Duration.ofMinutes(20));
            assertThat(status(current())).as(nonsense).isEqualTo(200);
        }
        provider.answer(KEYS, 500, "{}");
        clock.move(Duration.ofMinutes(20));
        assertThat(status(current())).isEqualTo(200);
        provider.heal();
        provider.keys.rotate("fourth");
        clock.move(Duration.ofMinutes(2));
        assertThat(status(current())).isEqualTo(200);
    }

}
