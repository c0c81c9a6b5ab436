package dev.parley.commandservice.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import dev.parley.commandservice.imports.TakenBack.Left;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.NegotiationId;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Takes back an import: withdraws each request that it brought in, but for those to which
 * anything else has happened. Begun again it goes on.
 */
final class ImportWithdrawal {

    private static final int CONCURRENCY = 64;

    private final CommandGateway commands;

    private final LogReader log;

    ImportWithdrawal(CommandGateway commands, LogReader log) {
        this.commands = commands;
        this.log = log;
    }

    /**
     * @param id of the import
     * @return nothing if there is no such import
     */
    Optional<TakenBack> run(String id, By by, String reason) {
        Set<String> streams = streamsOf(id);
        if (streams.isEmpty()) {
            return Optional.empty();
        }
        List<Left> left = new ArrayList<>();
        int withdrawn = 0;
        for (Optional<Left> stays : streams.stream()
            .gather(Gatherers.mapConcurrent(CONCURRENCY, stream -> takeBack(stream, id, by, reason)))
            .toList()) {
            stays.ifPresent(left::add);
            withdrawn += stays.isEmpty() ? 1 : 0;
        }
        return Optional.of(TakenBack.of(withdrawn, left, log.head()));
    }

    private Set<String> streamsOf(String id) {
        byte[] said = ("\"" + EventMetaData.IMPORT + "\":\"" + id + "\"").getBytes(StandardCharsets.UTF_8);
        Set<String> streams = new LinkedHashSet<>();
        try (Stream<byte[]> lines = log.lines(0, log.head())) {
            lines.filter(line -> endsWithin(line, said))
                .map(EntryLine::read)
                .filter(entry -> id.equals(entry.meta().get(EventMetaData.IMPORT)))
                .map(Entry::stream)
                .forEach(streams::add);
        }
        return streams;
    }

    /** What is said of an entry beside the event stands at the end of its line. */
    private static boolean endsWithin(byte[] line, byte[] said) {
        for (int at = line.length - said.length; at >= 0; at--) {
            int same = 0;
            while (same < said.length && line[at + same] == said[same]) {
                same++;
            }
            if (same == said.length) {
                return true;
            }
        }
        return false;
    }

    private Optional<Left> takeBack(String stream, String id, By by, String reason) {
        Optional<String> other = TakenBack.otherThan(id, log.stream(stream, 0));
        if (other.isEmpty() && !withdrawn(new NegotiationId(stream), id, by, reason)) {
            other = Optional.of("has changed at this very moment");
        }
        return other.map(why -> new Left(stream, why));
    }

    /** False if something happened to it at the same time. */
    private boolean withdrawn(NegotiationId negotiation, String id, By by, String reason) {
        try {
            return commands.<Boolean>sendAndWait(new GenericCommandMessage<>(new TakeBack(negotiation, id, by, reason),
                    MetaData.with(EventMetaData.COMMAND, Ids.next())));
        }
        catch (ConcurrencyException | AggregateStreamCreationException ex) {
            return false;
        }
    }

}
