package dev.parley.commandservice.negotiation;

import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.sharedevents.NegotiationId;
import org.axonframework.modelling.command.Aggregate;

/**
 * One negotiation that points to another. They are ordered by when they were raised and,
 * at the same instant, by their ids, so that no cycle can arise.
 */
record CrossReference(NegotiationId fromId, NegotiationState from, NegotiationId toId, NegotiationState to) {

    CrossReference(Aggregate<Negotiation> from, Aggregate<Negotiation> to) {
        this(from.invoke(Negotiation::id), from.invoke(Negotiation::state), to.invoke(Negotiation::id),
                to.invoke(Negotiation::state));
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

}
