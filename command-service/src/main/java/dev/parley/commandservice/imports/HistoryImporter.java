package dev.parley.commandservice.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import dev.parley.commandservice.imports.ImportRefusedException.Cause;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.Policy;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Imports a file of history: checks the whole of it, then records what is new, one commit
 * for each request. Stopped half-way it has recorded some of the requests; the same file
 * again completes it.
 */
public final class HistoryImporter {

    /** Concurrent commits, which the log writes in one batch. */
    private static final int CONCURRENCY = 64;

    private static final int MOST_ATTEMPTS = 5;

    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final CommandGateway commands;

    private final EventStore events;

    private final LogReader log;

    public HistoryImporter(CommandGateway commands, EventStore events, LogReader log) {
        this.commands = commands;
        this.events = events;
        this.log = log;
    }

    /**
     * What a file held.
     *
     * @param requests how many requests
     * @param steps how many steps
     * @param unchanged how many of the steps were there already
     * @param position the head of the log afterwards
     */
    public record Imported(int requests, int steps, int unchanged, long position) {
    }

    /** The id that the request with this ref always has. */
    public static NegotiationId negotiation(String ref) {
        return new NegotiationId(Ids.named("import:" + ref));
    }

    /**
     * @param by the facilitator who imports, and the time now
     * @param policy the policy in force
     * @throws ImportRefusedException if any line is bad; nothing was recorded then
     */
    public Imported run(InputStream file, By by, Policy policy) throws IOException {
        HistoryFile history = HistoryFile.read(file, LocalDate.ofInstant(by.at(), EARLIEST_ZONE), policy);
        List<List<HistoryStep>> requests = List.copyOf(history.wholeRequests().values());
        List<RequestCheck> checks = all(requests, this::check).toList();
        refuseIfFaulty(history, checks);
        List<List<HistoryStep>> unfinished = Stream.iterate(0, i -> i + 1)
            .limit(requests.size())
            .filter(i -> !checks.get(i).added().isEmpty())
            .map(requests::get)
            .toList();
        int added = all(unfinished, steps -> record(steps, by, policy)).mapToInt(Integer::intValue).sum();
        int steps = requests.stream().mapToInt(List::size).sum();
        return new Imported(requests.size(), steps, steps - added, log.head());
    }

    private static <T> Stream<T> all(List<List<HistoryStep>> requests, Function<List<HistoryStep>, T> doing) {
        return requests.stream().gather(Gatherers.mapConcurrent(CONCURRENCY, doing));
    }

    private RequestCheck check(List<HistoryStep> steps) {
        return RequestCheck.of(ImportedSoFar.of(negotiation(steps.getFirst().ref()), events), steps);
    }

    private static void refuseIfFaulty(HistoryFile history, List<RequestCheck> checks) {
        for (Cause cause : Cause.values()) {
            Faults faults = (cause == Cause.BAD_FILE) ? history.faults() : new Faults();
            checks.stream().filter(check -> check.cause() == cause).forEach(check -> check.addFaultTo(faults));
            if (!faults.isEmpty()) {
                throw new ImportRefusedException(cause, faults);
            }
        }
    }

    private int record(List<HistoryStep> steps, By by, Policy policy) {
        RecordSteps command = new RecordSteps(negotiation(steps.getFirst().ref()), by, steps, policy);
        for (int attempt = 1;; attempt++) {
            try {
                return commands.<Integer>sendAndWait(
                        new GenericCommandMessage<>(command, MetaData.with(EventMetaData.COMMAND, Ids.next())));
            }
            catch (ConcurrencyException | AggregateStreamCreationException ex) {
                if (attempt == MOST_ATTEMPTS) {
                    throw ex;
                }
            }
        }
    }

}
