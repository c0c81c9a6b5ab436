package dev.parley.systemtests.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another tool, which takes what is posted to it. */
final class Receiver implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Received> all = new CopyOnWriteArrayList<>();

    private final HttpServer server;

    /** What it answers with. */
    volatile ToIntFunction<Received> answer = _ -> 204;

    /** A request that came; what it did not say is empty. */
    record Received(String id, String timestamp, String signature, String type, String body) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        /** Signed by the receiver's own means, without Parley's library. */
        boolean isSignedBy(String secret) throws Exception {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            String expected = "v1," + Base64.getEncoder()
                .encodeToString(mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8)));
            return Arrays.asList(signature.split(" ")).contains(expected);
        }

    }

    private Receiver(HttpServer server) {
        this.server = server;
    }

    static Receiver start() throws IOException {
        Receiver receiver = new Receiver(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        receiver.server.createContext("/hook/secret-path", receiver::take);
        receiver.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.server.start();
        return receiver;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook/secret-path";
    }

    List<Received> all() {
        return all;
    }

    Received last() {
        assertThat(all).isNotEmpty();
        return all.getLast();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        Received received = new Received(headers.getOrDefault("webhook-id", List.of("")).getFirst(),
                headers.getOrDefault("webhook-timestamp", List.of("")).getFirst(),
                headers.getOrDefault("webhook-signature", List.of("")).getFirst(),
                headers.getOrDefault("Content-Type", List.of("")).getFirst(),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        int status = answer.applyAsInt(received);
        all.add(received);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

}
