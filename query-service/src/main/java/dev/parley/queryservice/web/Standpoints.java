package dev.parley.queryservice.web;

import dev.parley.webapi.problem.CallRules;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.follow.Follower;
import dev.parley.queryservice.follow.PastViews;
import dev.parley.queryservice.views.Views;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Finds the views that a query asks for, waiting a little until they are there. */
public final class Standpoints {

    /** An answer comes within two seconds, be it that it cannot be given yet. */
    private static final Duration PATIENCE = Duration.ofMillis(1900);

    private static final int MOST_DIGITS = 18;

    private final Follower follower;

    private final CurrentViews views;

    private final PastViews pastViews;

    private final Clock clock;

    public Standpoints(Follower follower, CurrentViews views, PastViews pastViews, Clock clock) {
        this.follower = follower;
        this.views = views;
        this.pastViews = pastViews;
        this.clock = clock;
    }

    /**
     * Whether nobody has to wait for what is asked for, as far as can be told without the
     * log. What cannot be read is told by {@link #find}.
     */
    boolean areThere(Query call) {
        Cursor cursor = call.cursor();
        return follower.isCaughtUp() && reaches(call.least()) && reaches(call.asOf())
                && (cursor == null || cursor.position() <= views.current().position());
    }

    /** Of a moment before the last entry it is known what had been recorded. */
    private boolean reaches(@Nullable String wanted) {
        if (wanted == null) {
            return true;
        }
        if (isPosition(wanted)) {
            return wanted.isEmpty() || wanted.length() > MOST_DIGITS
                    || Long.parseLong(wanted) <= views.current().position();
        }
        try {
            return OffsetDateTime.parse(wanted).toInstant().isBefore(views.current().recordedAt());
        }
        catch (DateTimeParseException ex) {
            return true;
        }
    }

    /** The end of the log. */
    long head() {
        return pastViews.head();
    }

    /**
     * Where a call is to be answered from; a list that goes on, from where it began.
     * Blocks for up to two seconds.
     */
    Standpoint find(Query call) throws InterruptedException {
        Cursor cursor = call.cursor();
        if (cursor == null) {
            return find(call.asOf(), call.at(), call.least());
        }
        if (cursor.position() > views.current().position() && cursor.position() > pastViews.head()) {
            throw Cursor.notOurs();
        }
        refuseAnother("asOf", call.asOf() != null && find(call.asOf(), null, null).position() != cursor.position());
        refuseAnother("at", call.at() != null && !instant("at", call.at()).equals(cursor.at()));
        return find(Long.toString(cursor.position()), cursor.at().toString(), call.least());
    }

    private static void refuseAnother(String parameter, boolean another) {
        if (another) {
            throw QueryRules.ANOTHER_QUERY.exception(parameter, "is not where the list began");
        }
    }

    /**
     * @param asOf a position or an instant; the present if absent
     * @param at the moment to compute at; if absent, the instant of {@code asOf}, when
     * the entry at its position was recorded, or now
     * @param least the position that the views must have reached
     */
    private Standpoint find(@Nullable String asOf, @Nullable String at, @Nullable String least)
            throws InterruptedException {
        Instant given = at == null ? null : instant("at", at);
        if (least != null) {
            await(position("Parley-Min-Position", least));
        }
        if (!follower.isCaughtUp()) {
            await(pastViews.head());
        }
        if (asOf == null) {
            return new Standpoint(views.current(), given != null ? given : now());
        }
        return isPosition(asOf) ? asOf(position("asOf", asOf), null, given) : asOf(instant("asOf", asOf), given);
    }

    /** The views at the end that the log has now; blocks for up to two seconds. */
    Standpoint atHead(@Nullable String at) throws InterruptedException {
        return find(null, at, Long.toString(pastViews.head()));
    }

    private Standpoint asOf(Instant moment, @Nullable Instant given) throws InterruptedException {
        if (moment.isAfter(clock.instant())) {
            throw QueryRules.AHEAD_OF_THE_LOG.exception("asOf", "lies ahead: nobody knows yet what will be then");
        }
        return asOf(pastViews.positionAt(moment), moment, given);
    }

    /**
     * @param moment the one asked for; of a position, when its entry was recorded
     */
    private Standpoint asOf(long position, @Nullable Instant moment, @Nullable Instant given)
            throws InterruptedException {
        if (position > views.current().position()) {
            if (position > pastViews.head()) {
                throw QueryRules.AHEAD_OF_THE_LOG.exception("asOf", "lies ahead: the log ends at " + pastViews.head());
            }
            await(position);
        }
        Views then = pastViews.at(position);
        Instant own = moment != null ? moment : then.recordedAt();
        return new Standpoint(then, given != null ? given : own);
    }

    private void await(long position) throws InterruptedException {
        String fault = follower.fault();
        if (fault != null) {
            throw QueryRules.VIEWS_BEHIND.exception("the views cannot be built: " + fault);
        }
        if (!views.await(position, PATIENCE)) {
            throw QueryRules.VIEWS_BEHIND
                .exception("the views are at " + views.current().position() + ", not yet at " + position);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it is meant as a position, not as an instant. */
    public static boolean isPosition(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Reads the position that a parameter or header names. */
    public static long position(String name, String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS || !isPosition(text)) {
            throw CallRules.INVALID_PARAMETER.exception(name, "is not a position: '" + text + "'");
        }
        return Long.parseLong(text);
    }

    /** Reads the instant that a parameter names. */
    public static Instant instant(String name, String text) {
        try {
            OffsetDateTime given = OffsetDateTime.parse(text);
            if (YearRange.hold(given.getYear())) {
                return given.toInstant();
            }
        }
        catch (DateTimeParseException ex) {
            // said below, as for a year that nobody means
        }
        throw CallRules.INVALID_PARAMETER.exception(name,
                "is not an instant such as 2026-11-23T12:00:00Z: '" + text + "'");
    }

}
