package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Commitment;
import dev.parley.queryservice.views.negotiations.LastCall;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.State;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.RequestEvent;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody before a negotiation, at a moment: what can be said of the two. */
record Situation(Negotiation negotiation, PersonId person, Role role, Instant at) {

    boolean is(Role one) {
        return role == one;
    }

    /** Whether they act for a side, whichever. */
    boolean talks() {
        return side() != null && (role == Role.SALES || role == Role.PRODUCT) && !isTorn();
    }

    boolean asks() {
        return talks() && side() == Side.ASKING;
    }

    boolean answers() {
        return talks() && role == Role.PRODUCT && side() == Side.ANSWERING;
    }

    /** Whether they act in the role of the other side than the one they are on. */
    private boolean isTorn() {
        return role == Role.SALES && side() == Side.ANSWERING;
    }

    @Nullable Side side() {
        return negotiation.sides().of(person, role);
    }

    boolean isUndecided() {
        return negotiation.state().isUndecided();
    }

    boolean isDecided() {
        return negotiation.state() == State.DECIDED;
    }

    boolean isRaiser() {
        return negotiation.sides().is(person, negotiation.request().raised().by());
    }

    boolean isPastAnswerWithin() {
        return !at.isBefore(negotiation.answerBy());
    }

    boolean isEscalated() {
        return negotiation.decisions().escalated() != null;
    }

    boolean isAccepted() {
        return negotiation.decision().filter(decision -> decision.disposition().isYes()).isPresent();
    }

    /** Whether a decision has had the last call that it needs. */
    boolean isRipe() {
        var request = negotiation.request();
        LastCall lastCall = negotiation.decisions().lastCall();
        if (request.expedited() != null) {
            return true;
        }
        return lastCall == null ? request.policy().lastCallHours() == 0
                : lastCall.until() == null || !at.isBefore(lastCall.until());
    }

    /** Whether it is for them to decide: nobody, or they, were assigned. */
    boolean isDecider() {
        PersonId assigned = negotiation.decider();
        return assigned == null || negotiation.sides().is(person, assigned);
    }

    boolean isPromisedByContract() {
        Commitment commitment = negotiation.request().commitment();
        return commitment != null && commitment.kind() == RequestEvent.Commitment.Kind.CONTRACT;
    }

}
