package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Parley's jar, running as a process of its own on a free port of the loopback address.
 */
public final class ParleyProcess implements Parley {

    private static final Path ROOT = Path.of(System.getProperty("parley.root", ".."));

    private static final Path SCRIPT = ROOT.resolve("bin/parley");

    static final Path JAR = ROOT.resolve("standalone/target/parley.jar");

    /** What the jar is told to be: both services, or one. */
    public static final List<String> STANDALONE = List.of();

    public static final List<String> COMMANDS = List.of("command-service");

    public static final List<String> QUERIES = List.of("query-service");

    /** Long, because a machine that does much else may take a minute to start one. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;

    private final Path output;

    private final int port;

    private final Documented documented;

    private final AtomicLong recorded = new AtomicLong();

    private ParleyProcess(Process process, Path output, int port, Documented documented) {
        this.process = process;
        this.output = output;
        this.port = port;
        this.documented = documented;
    }

    /** Starts the jar and waits until it is ready. */
    public static ParleyProcess ready(List<String> service, String store, String... more) throws Exception {
        ParleyProcess started = start(service, store, Map.of(), more);
        started.awaitReady();
        return started;
    }

    /** Starts the jar with environment variables of its own, and does not wait. */
    static ParleyProcess start(List<String> service, String store, Map<String, String> environment, String... more)
            throws IOException {
        return run(command(service.toArray(String[]::new)), store, environment, more);
    }

    /**
     * What runs the jar with these arguments: with the cache of classes that the build
     * made, and without the second compiler, which no start here is worth.
     */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(java(), "-Xmx512m", "-Xmn200m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-XX:AOTCache=" + JAR.resolveSibling("parley.aot"), "-Xlog:disable", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts standalone as the README says, without samples, and waits. */
    static ParleyProcess byScript(String store) throws Exception {
        ParleyProcess started = run(List.of(SCRIPT.toString()), store,
                Map.of("JAVA25_HOME", System.getProperty("java.home")), "--parley.samples=false");
        started.awaitReady();
        return started;
    }

    private static ParleyProcess run(List<String> program, String store, Map<String, String> environment,
            String... more) throws IOException {
        int port = freePort();
        Path output = Files.createTempFile("parley", ".out");
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("--server.port=" + port, "--parley.store=" + store));
        command.addAll(List.of(more));
        if (!command.contains("--parley.demo=false")) {
            command.add("--parley.demo=true");
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new ParleyProcess(builder.start(), output, port, Documented.of(program));
    }

    @Override
    public Api as(String login) {
        return new Api(port, login, documented, recorded);
    }

    @Override
    public Documented documented() {
        return documented;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    /** What it runs with by now. */
    String commandLine() {
        return process.info().commandLine().orElseThrow();
    }

    void awaitReady() throws Exception {
        Instant giveUp = Instant.now().plus(PATIENCE);
        Api anybody = as("sales");
        while (!anybody.isReady()) {
            assertThat(process.isAlive()).as("still running, having said: %s", said()).isTrue();
            assertThat(Instant.now()).as("ready within %s, having said: %s", PATIENCE, said()).isBefore(giveUp);
            process.waitFor(20, TimeUnit.MILLISECONDS);
        }
    }

    /** SIGKILL: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("has ended").isTrue();
        return process.exitValue();
    }

    public String said() throws IOException {
        return Files.readString(output);
    }

    /** SIGTERM: it ends in good order. Answers its exit code. */
    int end() {
        process.destroy();
        return process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join().exitValue();
    }

    @Override
    public void close() {
        end();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
