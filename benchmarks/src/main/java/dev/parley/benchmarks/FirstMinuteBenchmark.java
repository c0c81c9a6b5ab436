package dev.parley.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * What people feel in the first minute after a start: commands over HTTP by eight clients
 * that send twenty a second each, from the moment that it is ready. A command's time
 * counts from when it was due, so that one that had to wait for the one before is not
 * taken for a quick one.
 */
final class FirstMinuteBenchmark implements Benchmark {

    private static final int CLIENTS = 8;

    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration PERIOD = Duration.ofSeconds(10);

    private static final int PERIODS = 6;

    /** A negotiation's claims, before the client raises the next. */
    private static final int CLAIMS = 10;

    /** What a command took, and how long after the start of the run it was due. */
    private record Command(long due, long took) {
    }

    @Override
    public String name() {
        return "first-minute";
    }

    @Override
    public void run(Path folder) throws Exception {
        Table table = new Table("The first minute after a start, 8 clients at 20 commands a second each", "seconds",
                "commands/s", "p50 ms", "p99 ms", "processor, % of one");
        try (ParleyServer rehearsal = ParleyServer.start(folder.resolve("rehearsal.db"))) {
            clients(rehearsal, PERIOD, System.nanoTime());
        }
        try (ParleyServer server = ParleyServer.start(folder.resolve("parley.db"))) {
            long started = System.nanoTime();
            try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<List<Duration>> processor = thread.submit(() -> processorTimes(server, started));
                List<Command> commands = clients(server, PERIOD.multipliedBy(PERIODS), started);
                for (int period = 0; period < PERIODS; period++) {
                    row(table, period, commands, processor.get());
                }
            }
        }
        table.print();
    }

    private static void row(Table table, int period, List<Command> commands, List<Duration> processor) {
        long from = PERIOD.toNanos() * period;
        long to = from + PERIOD.toNanos();
        long[] took = commands.stream()
            .filter(command -> from <= command.due && command.due < to)
            .mapToLong(Command::took)
            .sorted()
            .toArray();
        long answered = commands.stream()
            .mapToLong(command -> command.due + command.took)
            .filter(end -> from <= end && end < to)
            .count();
        double used = processor.get(period + 1).minus(processor.get(period)).toMillis() * 100.0 / PERIOD.toMillis();
        table.row("%d to %d".formatted(period * PERIOD.toSeconds(), (period + 1) * PERIOD.toSeconds()),
                answered / (double) PERIOD.toSeconds(), HttpBenchmark.millis(took, 0.5),
                HttpBenchmark.millis(took, 0.99), used);
    }

    /** The service's processor time at the start and after each period. */
    private static List<Duration> processorTimes(ParleyServer server, long started) {
        List<Duration> times = new ArrayList<>(List.of(server.processorTime()));
        for (int period = 1; period <= PERIODS; period++) {
            sleepUntil(started + PERIOD.toNanos() * period);
            times.add(server.processorTime());
        }
        return times;
    }

    private static List<Command> clients(ParleyServer server, Duration duration, long started) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Command>>> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                long first = PAUSE.toNanos() * client / CLIENTS;
                clients.add(threads.submit(() -> client(server, first, duration.toNanos(), started)));
            }
            List<Command> all = new ArrayList<>();
            for (Future<List<Command>> client : clients) {
                all.addAll(client.get());
            }
            return all;
        }
    }

    private static List<Command> client(ParleyServer server, long first, long end, long started) throws Exception {
        List<Command> commands = new ArrayList<>();
        String negotiation = "";
        for (long due = first; due < end; due += PAUSE.toNanos()) {
            sleepUntil(started + due);
            if (commands.size() % CLAIMS == 0) {
                negotiation = server.raise();
            }
            else {
                server.claim(negotiation);
            }
            commands.add(new Command(due, System.nanoTime() - started - due));
        }
        return commands;
    }

    private static void sleepUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

}
