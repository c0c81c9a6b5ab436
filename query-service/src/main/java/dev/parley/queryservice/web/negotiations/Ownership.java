package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.analytics.WaitingTime;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose a negotiation is, whether it is late, and whether it is news; what is absent does
 * not matter.
 *
 * @param mine whether it is the caller's: raised or looked after by them, or theirs to
 * decide
 * @param decider who is assigned to decide
 * @param unassigned whether it waits for a decision and nobody is assigned
 * @param changedSince the position that something of it was recorded after
 * @param overdue whether the policy wanted a decision by a day before that of {@code at}
 */
record Ownership(PersonId caller, @Nullable Boolean mine, @Nullable PersonId decider, @Nullable Boolean unassigned,
        @Nullable Boolean overdue, @Nullable Long changedSince, Instant at) {

    boolean matches(Negotiation negotiation) {
        return (mine == null || mine == isMine(negotiation))
                && (decider == null || decider.equals(negotiation.decider()))
                && (unassigned == null || unassigned == (negotiation.isAwaited() && negotiation.decider() == null))
                && (overdue == null || overdue == isOverdue(negotiation))
                && (changedSince == null || negotiation.lastPosition() > changedSince);
    }

    private boolean isOverdue(Negotiation negotiation) {
        WaitingTime waiting = WaitingTime.of(negotiation);
        return waiting.isTooLong(LocalDate.ofInstant(at, waiting.zone()));
    }

    private boolean isMine(Negotiation negotiation) {
        return caller.equals(negotiation.decider()) || caller.equals(negotiation.responsible())
                || caller.equals(negotiation.request().raised().author());
    }

}
