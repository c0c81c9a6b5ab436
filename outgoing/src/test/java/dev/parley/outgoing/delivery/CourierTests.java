package dev.parley.outgoing.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.StoreTrouble;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.eventlog.store.LogStores;
import dev.parley.outgoing.delivery.Pace.End;
import dev.parley.outgoing.delivery.Pace.GoOn;
import dev.parley.outgoing.subscriptions.Channel;
import dev.parley.outgoing.subscriptions.Delivery;
import dev.parley.outgoing.subscriptions.Selection;
import dev.parley.outgoing.subscriptions.Signing;
import dev.parley.outgoing.subscriptions.Standing;
import dev.parley.outgoing.subscriptions.Subscription;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.outgoing.targets.Outcome;
import dev.parley.outgoing.targets.Outcome.Answered;
import dev.parley.outgoing.targets.Outcome.Unanswered;
import dev.parley.personaldata.MasterKey;
import dev.parley.sharedevents.PersonId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourierTests {

    private static final String ID = "0193a5c0-7b1e-7c3a-9d52-1f0c6a2b4e11";

    private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

    private final List<String> taken = new ArrayList<>();

    private final List<String> tried = new ArrayList<>();

    private final Log log = new Log();

    private Instant now = START;

    private LogStore store;

    private Subscriptions subscriptions;

    private Function<String, Outcome> target = _ -> new Answered(204, null);

    /** A log of so many entries, of which each third is of another type. */
    private static final class Log implements Events {

        private long head;

        private boolean served = true;

        /** Why something of the log cannot be written down, by position. */
        private final Map<Long, RuntimeException> unwritable = new HashMap<>();

        @Override
        public long awaitAfter(long position, long millis) {
            return head;
        }

        @Override
        public List<Entry> between(long after, long upTo) {
            return LongStream.rangeClosed(after + 1, upTo).mapToObj(Log::entry).toList();
        }

        @Override
        public boolean serves(Subscription subscription) {
            return served;
        }

        @Override
        public boolean selects(Subscription subscription, Entry entry) {
            return subscription.selection().takes(entry.type());
        }

        @Override
        public byte[] message(Subscription subscription, Entry entry) {
            RuntimeException why = unwritable.get(entry.position());
            if (why != null) {
                throw why;
            }
            return new byte[0];
        }

        private static Entry entry(long position) {
            return new Entry(position, position, position, START, "n", position - 1, "e" + position,
                    position % 3 == 0 ? "ClaimAdded" : "RequestRaised", 1, START, Entry.Actor.NOBODY, "c", new byte[0],
                    Map.of());
        }

    }

    @BeforeEach
    void open(@TempDir Path folder) {
        store = LogStores.open("sqlite:" + folder.resolve("parley.db"));
        subscriptions = new Subscriptions(MasterKey.generate(), store);
        subscriptions.add(new Subscription(ID, new PersonId("u_ada"), "Tickets", Channel.WEBHOOK,
                URI.create("https://example.org/"), new Selection(Set.of("RequestRaised"), List.of(), List.of()),
                Signing.begin(), START), 0);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void sendsWhatIsSelectedOnceEachInOrder() throws Exception {
        log.head = 10;
        work(courier());
        assertThat(taken).containsExactly(ids(1, 2, 4, 5, 7, 8, 10));
        work(courier());
        assertThat(taken).hasSize(7);
    }

    @Test
    void sendsAgainUnderTheSameIdWhatACrashHasLeftUnderWay() throws Exception {
        log.head = 5;
        Courier crashing = courier();
        target = id -> {
            if (id.endsWith("_4")) {
                crashing.stop();
            }
            return new Answered(200, null);
        };
        while (!crashing.isStopped()) {
            crashing.step(() -> true);
        }
        work(courier());
        assertThat(taken).containsExactly(ids(1, 2, 4, 4, 5));
    }

    @Test
    void losesAndDoublesNothingWhileTheTargetFailsForAnHour() throws Exception {
        target = _ -> now.isBefore(START.plus(Duration.ofHours(1))) ? new Answered(503, null) : new Answered(200, null);
        for (int minute = 0; minute < 60 * 24 && taken.size() < 1000; minute++) {
            log.head = Math.min(1500, log.head + 15);
            work(courier());
            now = now.plus(Duration.ofMinutes(1));
        }
        assertThat(taken).doesNotHaveDuplicates().hasSize(1000);
        assertThat(Duration.between(START, now)).isLessThan(Duration.ofHours(6));
    }

    @Test
    void holdsNothingUpForOneThatTheTargetRefuses() throws Exception {
        log.head = 10;
        target = id -> id.endsWith("_2") ? new Answered(400, null) : new Answered(200, null);
        work(courier());
        assertThat(taken).containsExactly(ids(1, 4, 5, 7, 8, 10));
        target = _ -> new Answered(200, null);
        work(courier());
        assertThat(taken).hasSize(6);
        now = now.plusSeconds(10);
        work(courier());
        assertThat(taken).hasSize(7).last().isEqualTo(id(2));
    }

    @Test
    void holdsNothingUpForOneThatCannotBeWritten() throws Exception {
        log.head = 10;
        log.unwritable.put(2L, new IllegalStateException("damaged"));
        work(courier());
        assertThat(taken).containsExactly(ids(1, 4, 5, 7, 8, 10));
        assertThat(subscriptions.standing(ID).orElseThrow().latest())
            .anyMatch(delivery -> delivery.position() == 2 && "could not be written".equals(delivery.problem()));
        log.unwritable.clear();
        now = now.plusSeconds(10);
        work(courier());
        assertThat(taken).hasSize(7).last().isEqualTo(id(2));
    }

    @Test
    void givesUpOneThatCannotBeWrittenForFiveDaysAndBlamesNoTarget() throws Exception {
        log.head = 1;
        log.unwritable.put(1L, new IllegalStateException("damaged"));
        for (int hour = 0; hour < 24 * 10; hour++) {
            work(courier());
            now = now.plus(Duration.ofHours(1));
        }
        Standing standing = subscriptions.standing(ID).orElseThrow();
        assertThat(standing.off()).isNull();
        assertThat(standing.failingSince()).isNull();
        assertThat(standing.retries()).isEmpty();
        assertThat(standing.latest()).extracting(Delivery::state).containsExactly(Delivery.State.GIVEN_UP);
    }

    @Test
    void putsNothingOffThatCannotBeReadNow() {
        log.head = 1;
        log.unwritable.put(1L, new StoreUnavailableException("test", StoreTrouble.AWAY, null));
        assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> work(courier()));
        assertThat(subscriptions.standing(ID).orElseThrow().latest()).isEmpty();
    }

    @Test
    void leavesATargetAloneThatSaysHowLong() throws Exception {
        log.head = 1;
        target = _ -> new Answered(429, Duration.ofHours(3));
        work(courier());
        now = now.plus(Duration.ofHours(2));
        work(courier());
        assertThat(tried).hasSize(1);
        now = now.plus(Duration.ofHours(1));
        work(courier());
        assertThat(tried).hasSize(2);
    }

    @Test
    void takesARedirectForAFailure() throws Exception {
        log.head = 1;
        target = _ -> new Answered(302, null);
        work(courier());
        assertThat(subscriptions.standing(ID).orElseThrow().retries()).hasSize(1);
    }

    @Test
    void sendsNothingMoreToATargetThatIsGone() throws Exception {
        log.head = 5;
        target = _ -> new Answered(410, null);
        work(courier());
        assertThat(tried).hasSize(1);
        target = _ -> new Answered(200, null);
        subscriptions.update(ID, standing -> standing.switchedOn(now));
        work(courier());
        assertThat(taken).containsExactly(ids(1, 2, 4, 5));
    }

    @Test
    void switchesOffWhatFailsForFiveDays() throws Exception {
        log.head = 1;
        target = _ -> new Unanswered("nobody listens there");
        for (int hour = 0; hour < 24 * 10; hour++) {
            work(courier());
            now = now.plus(Duration.ofHours(1));
        }
        assertThat(subscriptions.standing(ID).orElseThrow().off()).isNotNull();
        assertThat(tried.size()).isBetween(9, 13);
    }

    @Test
    void replaysFromAPosition() throws Exception {
        log.head = 5;
        Courier courier = courier();
        work(courier);
        subscriptions.update(ID, standing -> standing.replayed(4));
        work(courier);
        assertThat(taken).containsExactly(ids(1, 2, 4, 5, 4, 5));
    }

    @Test
    void sendsNothingForWhoeverAdministersNoLonger() throws Exception {
        log.head = 5;
        log.served = false;
        work(courier());
        assertThat(tried).isEmpty();
        log.served = true;
        work(courier());
        assertThat(taken).hasSize(4);
    }

    @Test
    void sendsNothingWithoutTheLease() throws Exception {
        log.head = 5;
        courier().step(() -> false);
        assertThat(tried).isEmpty();
    }

    @Test
    void endsWithItsSubscription() throws Exception {
        subscriptions.remove(ID);
        assertThat(courier().step(() -> true)).isEqualTo(new End());
    }

    @Test
    void notesDownHowFarItHasLookedInVain() throws Exception {
        subscriptions.change(ID, one -> new Subscription(ID, one.owner(), one.name(), one.channel(), one.target(),
                new Selection(Set.of("PolicyChanged"), List.of(), List.of()), one.signing(), one.madeAt()));
        log.head = 5000;
        work(courier());
        assertThat(subscriptions.standing(ID).orElseThrow().position()).isGreaterThan(4000);
        assertThat(tried).isEmpty();
    }

    private Courier courier() {
        return new Courier(ID, subscriptions, log, (_, id, _) -> post(id), new Schedule(new Random(7)), () -> now);
    }

    private Outcome post(String id) {
        tried.add(id);
        Outcome outcome = target.apply(id);
        if (outcome instanceof Answered answer && answer.isSuccess()) {
            taken.add(id);
        }
        return outcome;
    }

    private static void work(Courier courier) throws InterruptedException {
        while (courier.step(() -> true) instanceof GoOn) {
            Thread.onSpinWait();
        }
    }

    private static String id(long position) {
        return "msg_0193a5c07b1e7c3a9d521f0c6a2b4e11_" + position;
    }

    private static String[] ids(long... positions) {
        return LongStream.of(positions).mapToObj(CourierTests::id).toArray(String[]::new);
    }

}
