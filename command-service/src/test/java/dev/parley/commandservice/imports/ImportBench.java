package dev.parley.commandservice.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.parley.commandservice.imports.tables.TableFormat;
import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.axon.EventSerializer;
import dev.parley.eventlog.axon.EventSerializer.EventName;
import dev.parley.eventlog.axon.EventSerializer.EventNames;
import dev.parley.eventlog.axon.LogEngineBuilder;
import dev.parley.eventlog.axon.LogEventStorageEngine;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.EventTypes.EventType;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Role;
import org.assertj.core.groups.Tuple;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/** An import on a log of its own. */
final class ImportBench implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final EventSerializer EVENTS = new EventSerializer(EventJson.mapper(),
            new EventNames(type -> EventTypes.of(type).map(event -> new EventName(event.name(), event.schema())),
                    name -> EventTypes.named(name).map(EventType::payload)));

    final LogStore log;

    final Directory people;

    final Vault vault;

    private final Appender appender;

    private final EmbeddedEventStore events;

    private final HistoryImporter imports;

    private final ImportWithdrawal withdrawal;

    ImportBench(Path folder) {
        log = LogStores.open("sqlite:" + folder.resolve("log.db"));
        MasterKey key = MasterKey.generate();
        vault = new Vault(key, log);
        people = new Directory(key, log);
        Corrections corrections = new Corrections(vault::open, people);
        appender = Appender.open(log, Clock.systemUTC());
        LogEngineBuilder engine = LogEventStorageEngine.builder(log, appender, vault);
        engine.eventSerializer(EVENTS);
        engine.snapshotSerializer(EVENTS);
        events = EmbeddedEventStore.builder().storageEngine(engine.build()).build();
        CommandBus commands = SimpleCommandBus.builder().build();
        new AnnotationCommandHandlerAdapter<>(new ImportHandler(events, log, people, corrections)).subscribe(commands);
        DefaultCommandGateway gateway = DefaultCommandGateway.builder().commandBus(commands).build();
        imports = new HistoryImporter(gateway, corrections, log);
        withdrawal = new ImportWithdrawal(gateway, log);
    }

    Imported importFile(String lines) {
        return importFile(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    Imported importSwiftHistory() {
        return importFile(Objects.requireNonNull(getClass().getResourceAsStream("/swift-evolution.ndjson")));
    }

    Imported importFile(InputStream file) {
        try (file) {
            return imports.run(BoundedLines.of(file), importer(), Policy.DEFAULT, OnFault.REFUSE);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Imported importFile(String lines, OnFault onFault) {
        try (InputStream file = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))) {
            return imports.run(BoundedLines.of(file), importer(), Policy.DEFAULT, onFault);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Imported tryOut(String lines) {
        try (InputStream file = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))) {
            return imports.tryOut(BoundedLines.of(file), importer(), Policy.DEFAULT);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Imported importTable(TableFormat format, byte[] table, @Nullable ImportMapping mapping) {
        try (Lines lines = new TableLines(format, new ByteArrayInputStream(table), mapping)) {
            return imports.run(lines, importer(), Policy.DEFAULT, OnFault.REFUSE);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Imported tryOutTable(TableFormat format, byte[] table, @Nullable ImportMapping mapping) {
        try (Lines lines = new TableLines(format, new ByteArrayInputStream(table), mapping)) {
            return imports.tryOut(lines, importer(), Policy.DEFAULT);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What happened to a request, and on which day. */
    List<Tuple> story(String ref) {
        return entriesOf(ref).stream()
            .map(entry -> Tuple.tuple(entry.type(), LocalDate.ofInstant(entry.occurredAt(), ZoneOffset.UTC).toString()))
            .toList();
    }

    Optional<TakenBack> takeBack(Imported imported) {
        return withdrawal.run(String.valueOf(imported.id()), importer(), "wrong words");
    }

    private By importer() {
        return new By(people.person("facilitator"), Role.FACILITATOR, NOW);
    }

    /** Something that happens here, to an imported request. */
    void happens(String ref, Event event) {
        String stream = Refs.of(ref, 0).value();
        long seq = log.lastSeq(stream).orElse(-1L) + 1;
        DomainEventMessage<?> message = new GenericDomainEventMessage<>("Negotiation", stream, seq, event);
        events.publish(List.of(message));
    }

    List<Entry> entries() {
        try (Stream<byte[]> lines = log.lines(0, log.head())) {
            return lines.map(EntryLine::read).toList();
        }
    }

    List<Entry> entriesOf(String ref) {
        return log.stream(Refs.of(ref, 0).value(), 0);
    }

    static Event eventOf(Entry entry) {
        return EventJson.read(entry.type(), entry.schema(), entry.data());
    }

    @Override
    public void close() {
        events.shutDown();
        appender.close();
        log.close();
    }

}
