package dev.parley.commandservice.imports;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.Policy;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
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

    private final Corrections corrections;

    private final LogReader log;

    private final Refs refs;

    HistoryImporter(CommandGateway commands, Corrections corrections, LogReader log) {
        this.commands = commands;
        this.corrections = corrections;
        this.log = log;
        this.refs = new Refs(log);
    }

    /**
     * @param by the facilitator who imports, and the time now
     * @param policy the policy in force
     * @throws ImportRefusedException if any line is bad and none is to be left out;
     * nothing was recorded then
     */
    Imported run(Lines file, By by, Policy policy, OnFault onFault) throws IOException {
        Draft draft = draft(file, by, policy);
        if (draft.isRefused(onFault)) {
            throw new ImportRefusedException(draft.faults());
        }
        String id = Ids.next();
        List<RequestPlan> done = all(draft.plans(), plan -> plan.addsAnything() ? record(id, plan, by, policy) : plan)
            .toList();
        return new Draft(draft.file(), done).outcome(id, log.head());
    }

    /** What that would do; nothing is recorded. */
    Imported tryOut(Lines file, By by, Policy policy) throws IOException {
        return draft(file, by, policy).outcome(null, log.head());
    }

    private Draft draft(Lines file, By by, Policy policy) throws IOException {
        HistoryFile history = HistoryFile.read(file, LocalDate.ofInstant(by.at(), EARLIEST_ZONE), policy);
        List<List<HistoryStep>> requests = List.copyOf(history.wholeRequests().values());
        return new Draft(history, Links.checked(all(requests, this::plan).toList(), refs, log));
    }

    private RequestPlan plan(List<HistoryStep> told) {
        return RequestPlan.of(refs.soFar(told.getFirst().ref()), told, corrections);
    }

    private static <R, T> Stream<T> all(List<R> requests, Function<R, T> doing) {
        return requests.stream().gather(Gatherers.mapConcurrent(CONCURRENCY, doing));
    }

    private RequestPlan record(String id, RequestPlan plan, By by, Policy policy) {
        RecordSteps command = new RecordSteps(plan.before().negotiation(), id, by, plan.told(), policy);
        for (int attempt = 1;; attempt++) {
            try {
                return commands.<RequestPlan>sendAndWait(
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
