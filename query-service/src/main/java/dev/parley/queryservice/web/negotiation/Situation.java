package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.LastCall;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.rules.Operation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody before a negotiation, at a moment: what can be said of the two.
 *
 * @param all the negotiations that there are
 */
public record Situation(Negotiations all, Negotiation negotiation, PersonId person, Role role, Instant at) {

    boolean is(Role one) {
        return role == one;
    }

    /** Whether the table of who may do what admits them now. */
    boolean isAdmittedTo(Operation operation) {
        return operation.admits(role, negotiation.state(), side()) && !negotiation.sides().isTorn(person, role);
    }

    boolean isOn(Side one) {
        return negotiation.sides().isOn(one, person);
    }

    boolean isOpposite(Side one) {
        return side() != one;
    }

    @Nullable Side side() {
        return negotiation.sides().of(person, role);
    }

    /** The day, where the negotiation reckons its days. */
    LocalDate today() {
        return LocalDate.ofInstant(at, negotiation.request().policy().timeZone());
    }

    boolean isRaiser() {
        return negotiation.sides().is(person, negotiation.request().raised().by());
    }

    /** Whether a mention waits for them. */
    boolean isMentioned() {
        return negotiation.comments().mentions().of(person, negotiation.sides()).findAny().isPresent();
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

}
