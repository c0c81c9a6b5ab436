package dev.parley.outgoing.subscriptions;

import dev.parley.outgoing.subscriptions.Delivery.State;
import dev.parley.outgoing.subscriptions.SwitchedOff.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a subscription has come. What fails waits beside the position, so that one
 * entry that the target refuses holds up none of the others; once {@link #MOST_WAITING}
 * do, the position waits too.
 *
 * @param position everything up to here was sent, is waiting, or was not wanted
 * @param failingSince when the first attempt failed after the last one that did not;
 * absent if none has
 * @param latest the last deliveries, the newest first
 */
public record Standing(String subscription, long position, List<Retry> retries, @Nullable Instant failingSince,
        @Nullable SwitchedOff off, List<Delivery> latest) {

    /** How long a target may take nothing until it is switched off. */
    public static final Duration LONGEST = Duration.ofDays(5);

    static final int MOST_WAITING = 50;

    static final int MOST_SHOWN = 100;

    public Standing {
        retries = List.copyOf(retries);
        latest = List.copyOf(latest);
    }

    static Standing begin(String subscription, long position) {
        return new Standing(subscription, position, List.of(), null, null, List.of());
    }

    /** What is to be sent once more by now. */
    public Optional<Retry> due(Instant now) {
        return nextRetry().filter(retry -> !retry.next().isAfter(now));
    }

    /** What is to be sent once more first. */
    public Optional<Retry> nextRetry() {
        return retries.stream().min(Comparator.comparing(Retry::next).thenComparingLong(Retry::position));
    }

    /** Whether something new may be sent. */
    public boolean hasRoom() {
        return retries.size() < MOST_WAITING;
    }

    /** Nothing between these positions is wanted; unless it was replayed meanwhile. */
    public Standing passed(long from, long to) {
        return from == position ? with(to, retries, failingSince, off, latest) : this;
    }

    public Standing delivered(Attempt attempt, int status, Instant now) {
        return with(after(attempt), without(attempt.position()), null, off,
                shown(attempt.ended(State.DELIVERED, now, status, null)));
    }

    public Standing failed(Attempt attempt, Failure failure, Instant now) {
        Instant since = failingSince == null ? now : failingSince;
        SwitchedOff ended = failure.isGone() ? new SwitchedOff(Reason.GONE, now)
                : isTooLong(since, now) ? new SwitchedOff(Reason.FAILED, now) : off;
        return failed(attempt, failure, since, ended, now);
    }

    /** It could not be written, for which the target is not to blame. */
    public Standing unwritten(Attempt attempt, Failure failure, Instant now) {
        return failed(attempt, failure, failingSince, off, now);
    }

    private Standing failed(Attempt attempt, Failure failure, @Nullable Instant since, @Nullable SwitchedOff ended,
            Instant now) {
        boolean givenUp = ended == null && isTooLong(attempt.since(), now);
        List<Retry> waiting = givenUp ? without(attempt.position()) : Stream
            .concat(without(attempt.position()).stream(), Stream
                .of(new Retry(attempt.position(), attempt.type(), attempt.number(), attempt.since(), failure.next())))
            .toList();
        return with(after(attempt), waiting, since, ended, shown(
                attempt.ended(givenUp ? State.GIVEN_UP : State.WAITING, now, failure.status(), failure.problem())));
    }

    public Standing switchedOff(Instant now) {
        return with(position, retries, failingSince, new SwitchedOff(Reason.BY_HAND, now), latest);
    }

    /** What has waited meanwhile is sent at once, and has its time anew. */
    public Standing switchedOn(Instant now) {
        return with(position,
                retries.stream()
                    .map(retry -> new Retry(retry.position(), retry.type(), retry.attempts(), now, now))
                    .toList(),
                null, null, latest);
    }

    /** All that is wanted from this position on is sent again. */
    public Standing replayed(long from) {
        return with(from - 1, retries.stream().filter(retry -> retry.position() < from).toList(), failingSince, off,
                latest);
    }

    /** This one is sent again at once. */
    public Standing resent(long entry, String type, Instant now) {
        return with(position,
                Stream.concat(without(entry).stream(), Stream.of(new Retry(entry, type, attempts(entry), now, now)))
                    .toList(),
                failingSince, off, latest);
    }

    private int attempts(long entry) {
        return retries.stream().filter(retry -> retry.position() == entry).findFirst().map(Retry::attempts).orElse(0);
    }

    private static boolean isTooLong(Instant since, Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }

    private long after(Attempt attempt) {
        return attempt.cursor() != null && attempt.cursor() == position ? attempt.position() : position;
    }

    private List<Retry> without(long entry) {
        return retries.stream().filter(retry -> retry.position() != entry).toList();
    }

    private List<Delivery> shown(Delivery last) {
        return Stream
            .concat(Stream.of(last), latest.stream().filter(delivery -> delivery.position() != last.position()))
            .limit(MOST_SHOWN)
            .toList();
    }

    private Standing with(long to, List<Retry> waiting, @Nullable Instant failing, @Nullable SwitchedOff ended,
            List<Delivery> deliveries) {
        return new Standing(subscription, to, waiting, failing, ended, deliveries);
    }

}
