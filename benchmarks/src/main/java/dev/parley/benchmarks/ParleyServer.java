package dev.parley.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parley, both services in one process of its own, and calls to it. */
final class ParleyServer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** What a server can do, not what it lets one caller do, is what is measured here. */
    private static final String LIMITS = "PARLEY_LIMITS_ENABLED";

    /** Often enough for a figure in seconds; more often would slow down what starts. */
    private static final int LOOK_EVERY_MILLIS = 50;

    private static final String RAISE = """
            {"title":"Export","problem":"Finance re-keys every invoice by hand","ask":"Export invoices as CSV",
             "salesTeam":"EMEA","productArea":"Billing","segment":"Mid-market",
             "demands":[{"account":"Northwind","stake":{"amount":48000,"currency":"EUR","basis":"ARR"}}],
             "claims":[{"code":"G03","statement":"Eleven of the twenty that we asked have it"}]}
            """;

    private static final String CLAIM = """
            {"code":"Y08","statement":"Eleven of the twenty accounts that we asked re-key every invoice by hand."}
            """;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;

    private final int port;

    private final double secondsToReady;

    private final double processorSeconds;

    private ParleyServer(Process process, int port, long started) throws IOException, InterruptedException {
        this.process = process;
        this.port = port;
        while (!isReady()) {
            if (process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException("Parley has ended with " + process.exitValue());
            }
        }
        this.secondsToReady = (System.nanoTime() - started) / 1e9;
        this.processorSeconds = processorTime().toMillis() / 1e3;
    }

    /**
     * Starts what the build made, as people do, on this file and waits until it is ready.
     * @param options options for Java
     */
    static ParleyServer start(Path sqlite, String... options) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder parley = new ProcessBuilder(System.getProperty("parley", "bin/parley"), "--parley.demo=true",
                "--parley.samples=false", "--server.port=" + port, "--parley.store=sqlite:" + sqlite)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
        parley.environment().put("JAVA25_HOME", System.getProperty("java.home"));
        parley.environment().put(LIMITS, "false");
        parley.environment().merge("JAVA_OPTS", String.join(" ", options), (set, more) -> more + " " + set);
        long started = System.nanoTime();
        return new ParleyServer(parley.start(), port, started);
    }

    /** Starts the jar of another state of Parley with plain {@code java -jar}. */
    static ParleyServer ofJar(String jar, Path sqlite) throws IOException, InterruptedException {
        return java(List.of("-jar", jar, "--parley.samples=false"), sqlite, false);
    }

    /** Starts the limit of a command over HTTP, with the options that Parley has. */
    static ParleyServer limit(Path sqlite) throws IOException, InterruptedException {
        return ours(LimitApplication.class, sqlite, false);
    }

    /** Starts one that everybody signs in to, and that sets each of them limits. */
    static ParleyServer flooded(Path sqlite) throws IOException, InterruptedException {
        return ours(FloodApplication.class, sqlite, true);
    }

    private static ParleyServer ours(Class<?> application, Path sqlite, boolean limits)
            throws IOException, InterruptedException {
        Path options = Path.of(System.getProperty("parley", "bin/parley")).resolveSibling("java.options");
        return java(List.of("@" + options, "--enable-native-access=ALL-UNNAMED", "-classpath",
                System.getProperty("java.class.path"), application.getName()), sqlite, limits);
    }

    private static ParleyServer java(List<String> what, Path sqlite, boolean limits)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(what);
        command.addAll(List.of("--parley.demo=true", "--server.port=" + port, "--parley.store=sqlite:" + sqlite));
        ProcessBuilder parley = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
        parley.environment().put(LIMITS, Boolean.toString(limits));
        long started = System.nanoTime();
        return new ParleyServer(parley.start(), port, started);
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** What all processors together were used until it was ready. */
    double processorSeconds() {
        return processorSeconds;
    }

    /** The processor time that it has used. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The id of a new negotiation. */
    String raise() throws IOException, InterruptedException {
        return post("/api/negotiations", RAISE).get("negotiationId").asString();
    }

    void claim(String negotiation) throws IOException, InterruptedException {
        post("/api/negotiations/" + negotiation + "/claims", CLAIM);
    }

    void read(String negotiation) throws IOException, InterruptedException {
        expect(200, client.send(request("/api/negotiations/" + negotiation).build(), BodyHandlers.ofString()));
    }

    /** The status of a query of somebody. */
    int get(String caller, String path) throws IOException, InterruptedException {
        return client.send(request(caller, path).build(), BodyHandlers.discarding()).statusCode();
    }

    /** The status of raising a request as somebody. */
    int raiseAs(String caller) throws IOException, InterruptedException {
        HttpRequest request = request(caller, "/api/negotiations").header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(RAISE))
            .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** What the heap holds after a collection, in MiB. */
    double heap() throws IOException, InterruptedException {
        return ProcessHeap.mebibytes(process.pid());
    }

    private JsonNode post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path).header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
        return JSON.readTree(expect(201, client.send(request, BodyHandlers.ofString())).body());
    }

    private HttpRequest.Builder request(String path) {
        return request("sales", path);
    }

    private HttpRequest.Builder request(String caller, String path) {
        String credentials = Base64.getEncoder()
            .encodeToString((caller + ":" + caller).getBytes(StandardCharsets.US_ASCII));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Basic " + credentials);
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> response) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException("answered " + response.statusCode() + ": " + response.body());
        }
        return response;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return client.send(request("/actuator/health/readiness").build(), BodyHandlers.discarding())
                .statusCode() == 200;
        }
        catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        process.onExit().join();
    }

}
