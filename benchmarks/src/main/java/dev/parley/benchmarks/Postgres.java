package dev.parley.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of the benchmark's own on the loopback address, from Debian's
 * package.
 */
final class Postgres implements AutoCloseable {

    private final Path programs;

    private final Path data;

    private final int port;

    private Postgres(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /**
     * Starts one with its own defaults, which are durable; empty if the package is not
     * installed.
     */
    static Optional<Postgres> start(Path folder) throws IOException, InterruptedException {
        Optional<Path> programs = installed();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        Postgres server = new Postgres(programs.get(), folder.resolve("pg"), freePort());
        if (isRoot()) {
            run("chown", "postgres", folder.toString());
        }
        server.asPostgres("initdb", "-D", server.data.toString(), "-A", "trust", "-U", "postgres");
        server.asPostgres("pg_ctl", "-D", server.data.toString(), "-w", "-l", folder.resolve("pg.log").toString(), "-o",
                "-h 127.0.0.1 -k " + folder + " -p " + server.port, "start");
        return Optional.of(server);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    @Override
    public void close() throws IOException {
        try {
            asPostgres("pg_ctl", "-D", data.toString(), "-m", "fast", "stop");
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Path> installed() throws IOException {
        Path root = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(root)) {
            return versions.map(version -> version.resolve("bin"))
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                .findFirst();
        }
    }

    /** The server refuses to run as root. */
    private void asPostgres(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int exit = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .directory(new File("/"))
            .start()
            .waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit);
        }
    }

}
