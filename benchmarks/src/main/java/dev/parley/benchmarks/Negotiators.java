package dev.parley.benchmarks;

import dev.parley.events.ClaimEvent.ClaimAdded;
import dev.parley.events.ClaimEvent.Favours;
import dev.parley.events.ClaimId;
import dev.parley.events.Event;
import dev.parley.events.EventJson;
import dev.parley.events.EventTypes;
import dev.parley.events.EventTypes.EventType;
import dev.parley.events.Ids;
import dev.parley.events.OptionId;
import dev.parley.events.Policy;
import dev.parley.events.ReasonCode;
import dev.parley.events.RequestEvent.RequestRaised;
import dev.parley.events.Side;
import dev.parley.log.Appender;
import dev.parley.log.Entry.Actor;
import dev.parley.log.LogStore;
import dev.parley.log.NewCommit;
import dev.parley.log.NewEntry;
import dev.parley.personal.MasterKey;
import dev.parley.personal.Narrative;
import dev.parley.personal.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Writers that each raise one negotiation after the other and add claims to it. */
final class Negotiators {

    private static final int CLAIMS = 100;

    private final Appender appender;

    private final Vault vault;

    private final Map<Long, Long> acknowledged;

    private Negotiators(Appender appender, LogStore store, Map<Long, Long> acknowledged) {
        this.appender = appender;
        this.vault = new Vault(MasterKey.generate(), store);
        this.acknowledged = acknowledged;
    }

    /**
     * Lets them work for a while, each resting after every commit.
     * @param acknowledged gets the moment ({@link System#nanoTime}) at which the commit
     * that ends at a position was acknowledged
     */
    static void work(Appender appender, LogStore store, int writers, Duration rest, Duration duration,
            Map<Long, Long> acknowledged) {
        Negotiators negotiators = new Negotiators(appender, store, acknowledged);
        long until = System.nanoTime() + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture
                .allOf(IntStream.range(0, writers)
                    .mapToObj(_ -> CompletableFuture.runAsync(() -> negotiators.one(rest, until), threads))
                    .toArray(CompletableFuture[]::new))
                .join();
        }
    }

    private void one(Duration rest, long until) {
        while (System.nanoTime() < until) {
            String stream = Ids.next();
            append(stream, 0,
                    new RequestRaised(Narrative.of("Export"), Narrative.of("They re-key every invoice."),
                            Narrative.of("Export invoices."), new OptionId(Ids.next()), "DACH", "Billing", "Mid-market",
                            List.of(), null, null, Policy.DEFAULT, null));
            for (long seq = 1; seq <= CLAIMS && System.nanoTime() < until; seq++) {
                append(stream, seq,
                        new ClaimAdded(new ClaimId(Ids.next()), new ReasonCode("G03"),
                                Narrative.of("Eleven of the twenty that we asked re-key every invoice by hand."),
                                Side.ASKING, Favours.YES));
                LockSupport.parkNanos(rest.toNanos());
            }
        }
    }

    private void append(String stream, long seq, Event event) {
        String id = Ids.next();
        EventType type = EventTypes.of(event.getClass()).orElseThrow();
        Vault.Written<byte[]> data = vault.sealing(id, () -> EventJson.mapper().writeValueAsBytes(event));
        NewEntry entry = new NewEntry(stream, seq, id, type.name(), type.schema(), Instant.now(),
                new Actor("u_4mZk9Qx2LrT7aB1c", "SALES"), data.content(), Map.of(), data.key());
        long position = appender.append(new NewCommit(Ids.next(), List.of(entry))).last();
        acknowledged.put(position, System.nanoTime());
    }

}
