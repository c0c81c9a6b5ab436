package dev.parley.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Another site that has its name lead to this machine is not answered. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = { "parley.demo=true", "parley.base-url=https://Parley.example.org" },
        classes = ThingsApplication.class)
class ForeignHostsTests {

    private static final String HEALTH = "/actuator/health";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = { "localhost", "LocalHost:1", "127.0.0.1", "127.9.9.9:80", "[::1]", "[::1]:8080",
            "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "parley.example.org", "PARLEY.example.org:443" })
    void whatIsAlwaysThisMachineAndWhatItIsPublishedUnderIsAnswered(String host) throws IOException {
        assertThat(get(HEALTH, "Host: " + host)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = { "evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example",
            "localhost.", "example.org", "parley.example.org.evil.example", "128.0.0.1", "10.0.0.1", "0.0.0.0",
            "2130706433", "127.1", "[::2]", "[::]", "[fe80::1]" })
    void whatIsAnotherHostIsToldSo(String host) throws IOException {
        assertIsMisdirected(get(HEALTH, "Host: " + host));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/api/reasons", "/api/negotiations/1?limit=1", "/problems/not-found", "/v3/api-docs",
            "/actuator/prometheus", "/nothing", "/api/nothing", "//api/reasons", "*" })
    void noPathIsOpenToThem(String path) throws IOException {
        assertIsMisdirected(get(path, "Host: evil.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "X-Nothing: 1", "Host:", "Host: user@localhost", "Host: sales:sales@localhost",
            "Host: localhost, evil.example", "Host: local host", "Host: localhost:port", "Host: localhost:123456",
            "Host: [localhost]", "Host: [::1", "Host: localhost/x", "Host: lo\u00e7alhost",
            "Host: localhost\r\nHost: localhost", "Host: localhost\r\nhost: evil.example" })
    void aRequestNamesOneHost(String headers) throws IOException {
        assertThat(get(HEALTH, headers)).startsWith("HTTP/1.1 400 ").contains("\"rule\":\"bad-request\"");
    }

    @Test
    void aWholeAddressAsTargetIsHeldAgainstTheSame() throws IOException {
        assertThat(get("http://localhost:" + port + HEALTH, "Host: localhost")).startsWith("HTTP/1.1 200 ");
        assertIsMisdirected(get("http://evil.example" + HEALTH, "Host: localhost"));
        assertIsMisdirected(get("http://localhost" + HEALTH, "Host: evil.example"));
        assertIsMisdirected(get("//evil.example" + HEALTH, "Host: localhost"));
        assertThat(get("http://sales@localhost" + HEALTH, "Host: localhost")).startsWith("HTTP/1.1 400 ");
        assertThat(RawHttp.answer(port, "CONNECT localhost:443 HTTP/1.1\r\nHost: localhost\r\n\r\n"))
            .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void whatAProxyWouldSayIsNotBelievedWhereThereIsNone() throws IOException {
        assertThat(get(HEALTH, "Host: localhost\r\nX-Forwarded-Host: evil.example")).startsWith("HTTP/1.1 200 ");
        assertIsMisdirected(get(HEALTH, "Host: evil.example\r\nX-Forwarded-Host: localhost"));
        assertIsMisdirected(get(HEALTH, "Host: evil.example\r\nForwarded: host=localhost"));
    }

    private static void assertIsMisdirected(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 421 ")
            .containsIgnoringCase("content-type: application/problem+json")
            .contains("\"rule\":\"misdirected\"");
    }

    private String get(String target, String headers) throws IOException {
        return RawHttp.answer(port, "GET " + target + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
    }

}
