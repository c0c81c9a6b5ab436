package dev.parley.benchmarks.generated;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry.Actor;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import dev.parley.personaldata.Vault;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.EventTypes.EventType;
import dev.parley.sharedevents.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Seals and appends, many commits at the same time, so that they share their trips. */
final class Recording implements AutoCloseable {

    private final Appender appender;

    private final Vault vault;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Recording(Appender appender, Vault vault) {
        this.appender = appender;
        this.vault = vault;
    }

    /** Steps of different negotiations; all of them are durable when this returns. */
    void together(List<Step> steps) {
        CompletableFuture
            .allOf(steps.stream()
                .map(step -> CompletableFuture.runAsync(() -> appender.append(commit(step)), threads))
                .toArray(CompletableFuture[]::new))
            .join();
    }

    private NewCommit commit(Step step) {
        List<NewEntry> entries = new ArrayList<>();
        for (Event event : step.events()) {
            entries.add(entry(step, step.seq() + entries.size(), event));
        }
        return new NewCommit("generated-" + step.negotiation() + "-" + step.seq(), entries);
    }

    private NewEntry entry(Step step, long seq, Event event) {
        String id = Ids.next();
        EventType type = EventTypes.of(event.getClass()).orElseThrow();
        Vault.Written<byte[]> data = vault.sealing(id, () -> EventJson.mapper().writeValueAsBytes(event));
        return new NewEntry(step.negotiation().value(), seq, id, type.name(), type.schema(), step.by().at(),
                new Actor(step.by().person().value(), step.by().role().name()), data.content(), Map.of(), data.key());
    }

    @Override
    public void close() {
        threads.close();
    }

}
