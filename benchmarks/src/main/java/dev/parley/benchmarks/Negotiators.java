package dev.parley.benchmarks;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry.Actor;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.NewCommit;
import dev.parley.eventlog.NewEntry;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.EventTypes.EventType;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Side;
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
