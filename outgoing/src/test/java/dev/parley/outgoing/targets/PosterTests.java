package dev.parley.outgoing.targets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dev.parley.outgoing.targets.CheckedNames.Names;
import dev.parley.outgoing.targets.Outcome.Answered;
import dev.parley.outgoing.targets.Outcome.Unanswered;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PosterTests {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-28T12:00:00Z"));

    private static final Duration LONGEST = Duration.ofMillis(700);

    private final AtomicInteger calls = new AtomicInteger();

    private HttpServer server;

    private String address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void saysWhatTheTargetAnswers() {
        answers("/", 202, "Retry-After", "120");
        assertThat(post(allowing(), address + "/")).isEqualTo(new Answered(202, Duration.ofMinutes(2)));
    }

    @Test
    void readsADateToComeBackOn() {
        answers("/", 503, "Retry-After", "Sat, 28 Nov 2026 13:00:00 GMT");
        assertThat(post(allowing(), address + "/")).isEqualTo(new Answered(503, Duration.ofHours(1)));
    }

    @Test
    void followsNoRedirect() {
        answers("/", 307, "Location", address + "/inside");
        answers("/inside", 200, "X-Any", "x");
        assertThat(post(allowing(), address + "/")).isEqualTo(new Answered(307, null));
        assertThat(calls).hasValue(1);
    }

    @Test
    void connectsToNothingPrivate() {
        answers("/", 200, "X-Any", "x");
        assertThat(post(new Poster(Reach.andAllowed(List.of()), null, NOW), address + "/"))
            .isEqualTo(new Unanswered("its name stands for an address that is not public and not allowed"));
        assertThat(calls).hasValue(0);
    }

    @Test
    void looksAtTheAddressOfEachConnection() throws Exception {
        answers("/", 200, "X-Any", "x");
        Queue<String> next = new ConcurrentLinkedQueue<>(List.of("8.8.8.8", "127.0.0.1"));
        Names rebinding = _ -> new InetAddress[] { InetAddress.ofLiteral(next.remove()) };
        try (Poster poster = new Poster(Reach.andAllowed(List.of()), rebinding, null, NOW, LONGEST)) {
            poster.check(URI.create("https://hooks.example.org/"));
            assertThat(poster.post(URI.create("https://hooks.example.org/"), Map.of(), new byte[0]))
                .isEqualTo(new Unanswered("its name stands for an address that is not public and not allowed"));
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void sendsNothingInClearToAPublicAddress() {
        Names all = _ -> new InetAddress[] { InetAddress.ofLiteral("8.8.8.8") };
        try (Poster poster = new Poster(Reach.andAllowed(List.of("10.0.0.0/8")), all, null, NOW, LONGEST)) {
            assertThatExceptionOfType(NotPublicException.class)
                .isThrownBy(() -> poster.check(URI.create("http://hooks.example.org/")));
        }
    }

    @Test
    void refusesANameWithOnePrivateAddress() {
        Names both = _ -> new InetAddress[] { InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("10.0.0.1") };
        try (Poster poster = new Poster(Reach.andAllowed(List.of()), both, null, NOW, LONGEST)) {
            assertThatExceptionOfType(NotPublicException.class)
                .isThrownBy(() -> poster.check(URI.create("https://hooks.example.org/")));
        }
    }

    @Test
    void saysThatANameIsNotKnown() {
        Names none = host -> {
            throw new UnknownHostException(host);
        };
        try (Poster poster = new Poster(Reach.andAllowed(List.of()), none, null, NOW, LONGEST)) {
            assertThat(poster.post(URI.create("https://secret.example.org/"), Map.of(), new byte[0]))
                .isEqualTo(new Unanswered("its name is not known"));
        }
    }

    @Test
    void readsNothingOfAnEndlessAnswer() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[8192]);
                }
            }
            catch (IOException ex) {
                calls.incrementAndGet();
            }
        });
        assertThat(post(allowing(), address + "/")).isEqualTo(new Answered(200, null));
    }

    @Test
    void cutsOffWhoeverNeverAnswers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(post(allowing(), "http://127.0.0.1:" + silent.getLocalPort() + "/"))
                .isEqualTo(new Unanswered("no answer within 0 s"));
        }
    }

    @Test
    void cutsOffWhoeverSendsHeadersForEver() throws Exception {
        try (ServerSocket dripping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> drip(dripping));
            assertThat(post(allowing(), "http://127.0.0.1:" + dripping.getLocalPort() + "/"))
                .isInstanceOf(Unanswered.class);
        }
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        assertThat(post(allowing(), "http://127.0.0.1:" + port + "/"))
            .isEqualTo(new Unanswered("nobody listens there"));
    }

    @Test
    void sendsThroughAProxyWhatMayBeSent() throws Exception {
        List<String> asked = new CopyOnWriteArrayList<>();
        try (ServerSocket proxy = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> refuseTunnels(proxy, asked));
            HttpHost host = new HttpHost("http", "127.0.0.1", proxy.getLocalPort());
            Names names = name -> {
                if (name.equals("within.example")) {
                    throw new UnknownHostException();
                }
                return new InetAddress[] {
                        InetAddress.getByName(name.equals("inner.example") ? "10.0.0.1" : "1.1.1.1") };
            };
            try (Poster poster = new Poster(Reach.andAllowed(List.of()), names, host, NOW, Duration.ofSeconds(5))) {
                poster.post(URI.create("https://outer.example/"), Map.of(), new byte[0]);
                poster.post(URI.create("https://within.example/"), Map.of(), new byte[0]);
                assertThat(poster.post(URI.create("https://inner.example/"), Map.of(), new byte[0]))
                    .isEqualTo(new Unanswered("its name stands for an address that is not public and not allowed"));
                assertThat(poster.post(URI.create("http://within.example/"), Map.of(), new byte[0]))
                    .isEqualTo(new Unanswered("its name is not known"));
            }
        }
        assertThat(asked).containsExactly("CONNECT outer.example:443 HTTP/1.1", "CONNECT within.example:443 HTTP/1.1");
    }

    private static void refuseTunnels(ServerSocket proxy, List<String> asked) {
        try {
            while (true) {
                try (Socket one = proxy.accept();
                        BufferedReader in = new BufferedReader(new InputStreamReader(one.getInputStream(), UTF_8))) {
                    asked.add(in.readLine());
                    one.getOutputStream().write("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n".getBytes(UTF_8));
                }
            }
        }
        catch (IOException ex) {
            // it was closed
        }
    }

    private static void drip(ServerSocket server) {
        try (Socket one = server.accept(); OutputStream out = one.getOutputStream()) {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
            while (true) {
                out.write("X-More: more\r\n".getBytes(UTF_8));
                out.flush();
            }
        }
        catch (IOException ex) {
            // it was cut off
        }
    }

    private static Poster allowing() {
        return new Poster(Reach.andAllowed(List.of("127.0.0.0/8")), InetAddress::getAllByName, null, NOW, LONGEST);
    }

    private static Outcome post(Poster poster, String url) {
        try (poster) {
            return poster.post(URI.create(url), Map.of("Content-Type", "application/json"), "{}".getBytes(UTF_8));
        }
    }

    private void answers(String path, int status, String header, String value) {
        server.createContext(path, exchange -> {
            calls.incrementAndGet();
            exchange.getResponseHeaders().set(header, value);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

}
