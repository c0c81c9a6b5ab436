package dev.parley.queryservice.waiting;

import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RetrospectiveId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param about the claim, option, objection, restatement, demand, action or earlier
 * request in question
 * @param personal whether it waits for this very person, not for anybody in the role
 * @param since from when on it has waited
 * @param due the moment until which it should be done; absent where there is none
 * @param dueOn the day that {@code due} is the end of; absent where it is a moment
 * @param overdue whether {@code due} has passed
 */
public record Item(Kind kind, @Nullable NegotiationId negotiation, @Nullable RetrospectiveId retrospective,
        @Nullable String about, boolean personal, Instant since, @Nullable Instant due, @Nullable LocalDate dueOn,
        boolean overdue) {

    static Item in(Kind kind, Viewpoint viewpoint, NegotiationId negotiation, Instant since) {
        return new Item(kind, negotiation, null, null, viewpoint.isInvolved(), since, null, null, false);
    }

    static Item in(Kind kind, RetrospectiveId retrospective, Instant since) {
        return new Item(kind, null, retrospective, null, false, since, null, null, false);
    }

    Item about(Object id) {
        return new Item(kind, negotiation, retrospective, id.toString(), personal, since, due, dueOn, overdue);
    }

    Item personal(boolean itIs) {
        return new Item(kind, negotiation, retrospective, about, itIs, since, due, dueOn, overdue);
    }

    /** To be done before this moment. */
    Item dueAt(Instant moment, Horizon now) {
        return new Item(kind, negotiation, retrospective, about, personal, since, moment, null, now.hasCome(moment));
    }

    /** To be done on this day at the latest. */
    Item dueOn(LocalDate day, ZoneId zone, Horizon now) {
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new Item(kind, negotiation, retrospective, about, personal, since, end, day, now.hasCome(end));
    }

}
