package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.rules.Operation;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Somebody in a role, looking at one negotiation at a moment. */
record Viewpoint(PersonId person, Role role, Horizon now, Negotiation negotiation) {

    /** How many days ahead something that is due is shown. */
    private static final int AHEAD = 14;

    /** The side that they act for; none for roles that are on neither. */
    @Nullable Side side() {
        return negotiation.sides().of(person, role);
    }

    boolean isAsking() {
        return acts() && side() == Side.ASKING;
    }

    boolean isAnswering() {
        return acts() && side() == Side.ANSWERING;
    }

    /** Whether they argue for a side in this role. */
    boolean acts() {
        return role == Role.SALES || role == Role.PRODUCT;
    }

    boolean isInvolved() {
        return negotiation.sides().members().containsKey(person)
                || negotiation.sides().standIns().containsValue(person);
    }

    /** Whether they may take the decision: product, unless somebody else was assigned. */
    boolean mayDecide() {
        return role == Role.PRODUCT && isAnswering() && (negotiation.decider() == null || isDecider());
    }

    boolean isDecider() {
        PersonId decider = negotiation.decider();
        return decider != null && negotiation.sides().is(person, decider);
    }

    ZoneId zone() {
        return negotiation.request().policy().timeZone();
    }

    /** Whether the table of who may do what admits them now. */
    boolean isAdmittedTo(Operation operation) {
        return operation.admits(role, negotiation.state(), side()) && !negotiation.sides().isTorn(person, role);
    }

    boolean isNear(LocalDate day) {
        return hasCome(day.minusDays(AHEAD));
    }

    boolean hasCome(LocalDate day) {
        return now.hasCome(day.atStartOfDay(zone()).toInstant());
    }

}
