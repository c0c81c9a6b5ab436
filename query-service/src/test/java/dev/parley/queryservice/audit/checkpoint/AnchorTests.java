package dev.parley.queryservice.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.parley.eventlog.proof.NoteSigner;
import dev.parley.eventlog.proof.Notes;
import dev.parley.servicestart.StartRefusedException;
import dev.parley.servicestart.checkpoint.CheckpointPlace;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTests {

    private final NoteSigner signer = NoteSigner.generate("log");

    private final String one = signer.sign("log\n1\nx\n");

    private final String other = signer.sign("log\n2\ny\n");

    @TempDir
    Path folder;

    @Test
    void inAFileIsAppendedToWhatIsThere() throws Exception {
        Path file = folder.resolve("anchors");
        CheckpointPlace anchor = Anchor.of("file:" + file);
        anchor.take(one);
        anchor.take(other);
        Anchor.of("file://" + file).take(other);
        assertThat(Notes.split(Files.readString(file))).containsExactly(one, other);
    }

    @Test
    void atAnEndpointIsPosted() throws Exception {
        List<String> posted = Collections.synchronizedList(new ArrayList<>());
        HttpServer server = endpoint(posted, 201);
        try {
            Anchor.of(address(server)).take(one);
            assertThat(posted).containsExactly("POST text/plain; charset=utf-8 " + one);
        }
        finally {
            server.stop(0);
        }
    }

    @Test
    void atAnEndpointThatRefusesIsNotTaken() throws Exception {
        HttpServer server = endpoint(new ArrayList<>(), 500);
        String address = address(server);
        assertThatIOException().isThrownBy(() -> Anchor.of(address).take(one)).withMessageContaining("500");
        server.stop(0);
        assertThatIOException().isThrownBy(() -> Anchor.of(address).take(one));
    }

    @ParameterizedTest
    @CsvSource({ "http://192.0.2.1/anchor, https", "ftp://example.org/anchor, neither", "anchors.txt, neither",
            "https:///anchor, host", "https://user:password@example.org/anchor, password", "file:, URI",
            "file://server/anchor, names no file", "'not a uri', URI" })
    void somewhereElseIsRefused(String anchor, String why) {
        assertThatThrownBy(() -> Anchor.of(anchor)).isInstanceOf(StartRefusedException.class)
            .hasMessageContaining("parley.anchor")
            .hasMessageContaining(why);
    }

    private static HttpServer endpoint(List<String> posted, int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/anchor", exchange -> {
            posted.add(exchange.getRequestMethod() + " " + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/anchor";
    }

}
