package dev.parley.webapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "parley.demo=true",
                "parley.base-url=https://parley.example.org", "server.forward-headers-strategy=framework" },
        classes = ThingsApplication.class)
class ProxiedHostsTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({ "upstream:8080,parley.example.org,200", "upstream:8080,evil.example,421",
            "upstream:8080,'parley.example.org, evil.example',421", "upstream:8080,,421", "parley.example.org,,200",
            "localhost,evil.example,421" })
    void theNameThatTheProxyWasCalledByCounts(String host, String forwarded, int status) throws IOException {
        String headers = forwarded == null ? "" : "X-Forwarded-Host: " + forwarded + "\r\n";
        assertThat(RawHttp.answer(port,
                "GET /actuator/health HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "Connection: close\r\n\r\n"))
            .startsWith("HTTP/1.1 " + status + " ");
    }

}
