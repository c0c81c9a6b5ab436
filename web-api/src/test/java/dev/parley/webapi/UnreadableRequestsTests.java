package dev.parley.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no client for HTTP would send, and so is written by hand. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "parley.demo=true",
        classes = ThingsApplication.class)
class UnreadableRequestsTests {

    private static final String HOST = "Host: localhost\r\n\r\n";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = { "GET /api/negotiations/%zz?limit=1 HTTP/1.1\r\n",
            "GET /api/negotiations/1?limit=1% HTTP/1.1\r\n", "GET /api/negotiations/1?limit=1|2 HTTP/1.1\r\n",
            "NONSENSE\r\n", "GET /api/negotiations/1?limit=1 HTTP/x.y\r\n",
            "POST /api/negotiations HTTP/1.1\r\nContent-Length: many\r\n" })
    void areProblemsToo(String request) throws IOException {
        assertThat(answer(request + HOST)).startsWith("HTTP/1.1 400 ")
            .containsIgnoringCase("content-type: application/problem+json")
            .contains("\"rule\":\"bad-request\"");
    }

    @Test
    void headersAreBounded() throws IOException {
        assertThat(answer("GET /api/negotiations/1 HTTP/1.1\r\nX-Long: " + "x".repeat(20_000) + "\r\n" + HOST))
            .startsWith("HTTP/1.1 431 ")
            .contains("\"rule\":\"headers-too-large\"");
    }

    @Test
    void theAddressIsBounded() throws IOException {
        assertThat(answer("GET /api/negotiations/" + "x".repeat(20_000) + " HTTP/1.1\r\n" + HOST))
            .startsWith("HTTP/1.1 414 ")
            .contains("\"rule\":\"uri-too-long\"");
    }

    @Test
    void nothingMoreIsReadFromThatConnection() throws IOException {
        String good = "GET /actuator/health HTTP/1.1\r\n" + HOST;
        assertThat(answer("GET /%zz HTTP/1.1\r\n" + HOST + good)).containsOnlyOnce("HTTP/1.1 ");
        assertThat(answer(good.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"))).startsWith("HTTP/1.1 200 ");
    }

    private String answer(String sent) throws IOException {
        return RawHttp.answer(port, sent);
    }

}
