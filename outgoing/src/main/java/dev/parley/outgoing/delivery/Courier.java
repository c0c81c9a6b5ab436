package dev.parley.outgoing.delivery;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.outgoing.delivery.Pace.End;
import dev.parley.outgoing.delivery.Pace.GoOn;
import dev.parley.outgoing.delivery.Pace.Listen;
import dev.parley.outgoing.delivery.Pace.Rest;
import dev.parley.outgoing.subscriptions.Attempt;
import dev.parley.outgoing.subscriptions.Failure;
import dev.parley.outgoing.subscriptions.Retry;
import dev.parley.outgoing.subscriptions.Standing;
import dev.parley.outgoing.subscriptions.Subscription;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.outgoing.targets.Outcome;
import dev.parley.outgoing.targets.Outcome.Answered;
import dev.parley.outgoing.targets.Outcome.Unanswered;
import dev.parley.personaldata.KeyOutdatedException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends for one subscription, one after another. What became of each is durable before
 * the next: whoever goes on after a crash sends at most the one again that was under way,
 * under the same id.
 */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    static final Duration A_WHILE = Duration.ofSeconds(1);

    private static final int PAGE = 256;

    /** What was looked through in vain is noted down now and then. */
    private static final int FAR = 1000;

    private final String id;

    private final Subscriptions subscriptions;

    private final Events events;

    private final Target target;

    private final Schedule schedule;

    private final InstantSource clock;

    private long cursor = -1;

    private long scanned;

    private volatile boolean stopped;

    /** Where something is posted to. */
    @FunctionalInterface
    interface Target {

        Outcome post(Subscription subscription, String messageId, byte[] body);

    }

    Courier(String id, Subscriptions subscriptions, Events events, Target target, Schedule schedule,
            InstantSource clock) {
        this.id = id;
        this.subscriptions = subscriptions;
        this.events = events;
        this.target = target;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** The subscription that it sends for. */
    String id() {
        return id;
    }

    /** From now on nothing is noted down: another one may have begun. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    /** Up to where it has looked. */
    long scanned() {
        return scanned;
    }

    /**
     * Sends one, if there is one.
     * @param mayGoOn whether it is still this process that sends
     */
    Pace step(BooleanSupplier mayGoOn) throws InterruptedException {
        Optional<Subscription> subscription = subscriptions.find(id);
        Optional<Standing> standing = subscriptions.standing(id);
        if (subscription.isEmpty() || standing.isEmpty()) {
            return new End();
        }
        if (!mayGoOn.getAsBoolean() || standing.get().off() != null || !events.serves(subscription.get())) {
            return new Rest(A_WHILE);
        }
        return step(subscription.get(), standing.get());
    }

    private Pace step(Subscription subscription, Standing standing) throws InterruptedException {
        Instant now = clock.instant();
        Optional<Retry> due = standing.due(now);
        if (due.isPresent()) {
            again(subscription, due.get());
            return new GoOn();
        }
        if (!standing.hasRoom()) {
            return new Rest(untilRetry(standing, now));
        }
        if (standing.position() != cursor) {
            cursor = standing.position();
            scanned = cursor;
        }
        long head = events.awaitAfter(scanned, 0);
        if (head <= scanned) {
            return new Listen(untilRetry(standing, now));
        }
        look(subscription, Math.min(head, scanned + PAGE));
        return new GoOn();
    }

    private static Duration untilRetry(Standing standing, Instant now) {
        return standing.nextRetry()
            .map(retry -> Duration.between(now, retry.next()))
            .filter(time -> time.compareTo(A_WHILE) < 0)
            .orElse(A_WHILE);
    }

    private void again(Subscription subscription, Retry retry) {
        List<Entry> entries = events.between(retry.position() - 1, retry.position());
        send(subscription, entries.getFirst(), Attempt.again(retry));
    }

    private void look(Subscription subscription, long upTo) {
        for (Entry entry : events.between(scanned, upTo)) {
            if (events.selects(subscription, entry)) {
                send(subscription, entry, Attempt.first(entry.position(), entry.type(), cursor, clock.instant()));
                return;
            }
            scanned = entry.position();
        }
        if (scanned - cursor >= FAR) {
            subscriptions.update(id, standing -> standing.passed(cursor, scanned));
        }
    }

    private void send(Subscription subscription, Entry entry, Attempt attempt) {
        byte[] message;
        try {
            message = events.message(subscription, entry);
        }
        catch (StoreUnavailableException | KeyOutdatedException ex) {
            throw ex;
        }
        catch (RuntimeException ex) {
            unwritten(attempt, ex);
            return;
        }
        Outcome outcome = target.post(subscription, messageId(entry), message);
        if (!stopped) {
            subscriptions.update(id, standing -> after(standing, attempt, outcome));
        }
    }

    /** One that cannot be written holds up no other. */
    private void unwritten(Attempt attempt, RuntimeException why) {
        LOG.warn("The entry {} could not be written for the subscription {} and is tried again: {}", attempt.position(),
                id, why.getClass().getSimpleName());
        LOG.debug("Why", why);
        Instant now = clock.instant();
        Failure failure = new Failure(null, "could not be written", schedule.next(attempt.number(), now, null));
        subscriptions.update(id, standing -> standing.unwritten(attempt, failure, now));
    }

    private Standing after(Standing standing, Attempt attempt, Outcome outcome) {
        Instant now = clock.instant();
        return switch (outcome) {
            case Answered answer when answer.isSuccess() -> standing.delivered(attempt, answer.status(), now);
            case Answered answer -> standing.failed(attempt, new Failure(answer.status(), "answered " + answer.status(),
                    schedule.next(attempt.number(), now, answer.retryAfter())), now);
            case Unanswered(String why) ->
                standing.failed(attempt, new Failure(null, why, schedule.next(attempt.number(), now, null)), now);
        };
    }

    /** The same for each attempt, so that a receiver can drop what it has already. */
    private String messageId(Entry entry) {
        return "msg_" + id.replace("-", "") + "_" + entry.position();
    }

}
