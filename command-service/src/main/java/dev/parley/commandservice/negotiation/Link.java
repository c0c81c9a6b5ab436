package dev.parley.commandservice.negotiation;

import java.util.List;

import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import org.axonframework.modelling.command.Aggregate;

/**
 * One negotiation that points to another. They are ordered by when they were raised and,
 * at the same instant, by their ids, so that no cycle can arise.
 */
record Link(NegotiationId fromId, Dossier from, NegotiationId toId, Dossier to) {

    Link(Aggregate<Negotiation> from, Aggregate<Negotiation> to) {
        this(from.invoke(Negotiation::id), from.invoke(Negotiation::dossier), to.invoke(Negotiation::id),
                to.invoke(Negotiation::dossier));
    }

    boolean pointsBack() {
        return order() > 0;
    }

    boolean pointsAhead() {
        return order() < 0;
    }

    private int order() {
        int byTime = from.request().raisedAt().compareTo(to.request().raisedAt());
        return (byTime != 0) ? byTime : fromId.value().compareTo(toId.value());
    }

    boolean isToAClosedOne() {
        return switch (to.state()) {
            case OPEN, LAST_CALL, DECIDED -> false;
            case SUPERSEDED, WITHDRAWN, DUPLICATE -> true;
        };
    }

    /** The demands that the other one takes over: those of accounts that it lacks. */
    List<DemandAdded> movedDemands() {
        return from.demands().lackedBy(to.demands(), fromId);
    }

}
