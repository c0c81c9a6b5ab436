package dev.parley.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A stranger's address, of which a proxy may say which one it is. */
class ProxiedLimitsTests {

    private static final int MANY = 30;

    @ParameterizedTest
    @CsvSource({ "native,429,401", "framework,429,401", "none,429,429" })
    void isWhatTheProxySaysWhereOneIs(String strategy, int same, int another) throws IOException {
        try (ConfigurableApplicationContext running = SpringApplication.run(ThingsApplication.class, "--server.port=0",
                "--parley.demo=true", "--parley.limits.enabled=true", "--parley.limits.stranger-points=1",
                "--parley.limits.saved-stranger-points=100", "--server.forward-headers-strategy=" + strategy)) {
            int port = Integer.parseInt(running.getEnvironment().getRequiredProperty("local.server.port"));
            for (int i = 0; i < MANY; i++) {
                failToSignIn(port, "203.0.113.1");
            }
            assertThat(failToSignIn(port, "203.0.113.1")).isEqualTo(same);
            assertThat(failToSignIn(port, "203.0.113.2")).isEqualTo(another);
            assertThat(failToSignIn(port, "2001:db8::1")).isEqualTo(another);
        }
    }

    private static int failToSignIn(int port, String from) throws IOException {
        String answer = RawHttp.answer(port, "GET /api/negotiations/1?limit=2 HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer wrong\r\nX-Forwarded-For: " + from + "\r\nConnection: close\r\n\r\n");
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

}
