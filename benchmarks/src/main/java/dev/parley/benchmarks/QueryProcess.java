package dev.parley.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The query service in a process of its own, and calls to it as one of the demo. */
final class QueryProcess implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final HttpClient client = HttpClient.newHttpClient();

    private final Process process;

    private final int port;

    private QueryProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on the log in this file and returns when it has folded the log. */
    static QueryProcess start(Path sqlite, int port, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(java("java"), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(options));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"),
                "dev.parley.queryservice.QueryServiceApplication", "--parley.demo=true", "--server.port=" + port,
                "--parley.store=sqlite:" + sqlite, "--logging.level.root=warn"));
        ProcessBuilder service = new ProcessBuilder(command).inheritIO();
        service.environment().put("PARLEY_LIMITS_ENABLED", "false");
        QueryProcess started = new QueryProcess(service.start(), port);
        started.awaitReady();
        return started;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private void awaitReady() throws Exception {
        while (!isReady()) {
            if (process.waitFor(Duration.ofMillis(100))) {
                throw new IOException("the query service has ended with " + process.exitValue());
            }
        }
    }

    /** Waits until the text index has come to the end of the log too. */
    void awaitSearch() throws IOException, InterruptedException {
        int status = get("sales", "/api/precedents?q=index").statusCode();
        while (status == 503) {
            status = get("sales", "/api/precedents?q=index").statusCode();
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("auditor", "/actuator/health/readiness").statusCode() == 200;
        }
        catch (IOException ex) {
            return false;
        }
    }

    HttpResponse<String> get(String login, String path) throws IOException, InterruptedException {
        return client.send(request(login, path).build(), BodyHandlers.ofString());
    }

    String credentials(String login) {
        return Base64.getEncoder().encodeToString((login + ":" + login).getBytes(StandardCharsets.US_ASCII));
    }

    private HttpRequest.Builder request(String login, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Basic " + credentials(login));
    }

    /** The processor time that it has used. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What its heap holds after a collection, in MiB. */
    double heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        double sum = 0;
        while (used.find() && sum == 0) {
            sum = Double.parseDouble(used.group(1)) / 1024;
        }
        return sum;
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), what).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        process.onExit().join();
    }

}
