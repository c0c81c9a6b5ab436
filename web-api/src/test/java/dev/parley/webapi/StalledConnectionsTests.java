package dev.parley.webapi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = { "parley.demo=true", "parley.stalled-after=300ms" }, classes = ThingsApplication.class)
class StalledConnectionsTests {

    private static final String START = "POST /api/negotiations HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nAuthorization: Basic "
            + Base64.getEncoder().encodeToString("sales:sales".getBytes(ISO_8859_1)) + "\r\n";

    private static final String BODY = "{\"name\":\"desk\"}";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = { "Content-Length: 15\r\n\r\n", "Content-Length: 15\r\n\r\n{\"name\"",
            "Transfer-Encoding: chunked\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"nam" })
    void aBodyThatDoesNotGoOnIsCutOff(String rest) throws IOException {
        assertThat(RawHttp.answer(port, START + rest)).startsWith("HTTP/1.1 408 ")
            .containsIgnoringCase("content-type: application/problem+json")
            .contains("\"rule\":\"stalled\"");
    }

    @Test
    void aBodyMayComeSlowlyAsLongAsItComes() throws IOException {
        try (Socket socket = RawHttp.open(port)) {
            OutputStream out = socket.getOutputStream();
            out.write((START + "Connection: close\r\nContent-Length: 15\r\n\r\n").getBytes(ISO_8859_1));
            for (byte one : BODY.getBytes(ISO_8859_1)) {
                assertThat(RawHttp.isQuiet(socket, 50)).isTrue();
                out.write(one);
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1)).startsWith("HTTP/1.1 200 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "GET ", "GET /actuator/health HTTP/1.1\r\nHost: local" })
    void aConnectionThatSendsNoRequestIsClosed(String sent) throws IOException {
        assertThat(RawHttp.answer(port, sent)).isEmpty();
    }

    @Test
    void aHeaderByteNowAndThenIsNoProgress() throws IOException {
        try (Socket socket = RawHttp.open(port)) {
            int sent = 0;
            while (sent < 100 && RawHttp.isQuiet(socket, 50)) {
                socket.getOutputStream().write('x');
                sent++;
            }
            assertThat(sent).isLessThan(100);
        }
    }

    @Test
    void aConnectionThatWasUsedIsKeptForLonger() throws IOException {
        long begin = System.nanoTime();
        assertThat(RawHttp.answer(port, "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n\r\n"))
            .startsWith("HTTP/1.1 200 ");
        assertThat(System.nanoTime() - begin).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(900));
    }

    @Test
    void aThousandThatSendNothingStopNobody() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                silent.add(RawHttp.open(port));
            }
            assertThat(RawHttp.answer(port,
                    "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
            for (Socket one : silent) {
                assertThat(one.getInputStream().read()).isEqualTo(-1);
            }
        }
        finally {
            for (Socket one : silent) {
                one.close();
            }
        }
    }

}
