package dev.parley.commandservice.negotiation.state;

import java.util.Collection;
import java.util.List;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import org.jspecify.annotations.Nullable;

/**
 * Who is on which side, and who stands for whom since a hand-over. A person joins a side
 * by first acting on it and stays there.
 */
public record Sides(PersistentMap<PersonId, Side> members, PersistentMap<PersonId, PersonId> standIns) {

    public static Sides raised(RequestRaised raised, By by) {
        Sides nobody = new Sides(PersistentMap.empty(), PersistentMap.empty());
        Sides raisers = (raised.importedFrom() == null) ? nobody.join(by.person(), Side.ASKING) : nobody;
        return raisers.join(raised.onBehalfOf(), Side.ASKING);
    }

    /**
     * The side that somebody acts for: the one they are on, or else that of their role.
     */
    public @Nullable Side of(By by) {
        Side joined = members.find(by.person());
        return (joined != null) ? joined : ofRole(by.role());
    }

    private static @Nullable Side ofRole(Role role) {
        return switch (role) {
            case SALES -> Side.ASKING;
            case PRODUCT -> Side.ANSWERING;
            case EXECUTIVE, FACILITATOR, AUDITOR, PRIVACY, LEGAL -> null;
        };
    }

    public boolean isOn(Side side, PersonId person) {
        return members.find(person) == side;
    }

    /** Whether somebody acts in the role of the other side than the one they are on. */
    public boolean isTornBy(By by) {
        return by.role() == Role.SALES && isOn(Side.ANSWERING, by.person());
    }

    public boolean anyAsking(Collection<PersonId> people) {
        return people.stream().anyMatch(person -> isOn(Side.ASKING, person));
    }

    public boolean isMember(PersonId person) {
        return members.find(person) != null;
    }

    public boolean areOpposed(PersonId one, PersonId other) {
        return isMember(one) && isMember(other) && members.find(one) != members.find(other);
    }

    /** Who stands for somebody now: that person, unless they have handed over. */
    public PersonId standInFor(PersonId person) {
        PersonId other = standIns.find(person);
        return (other != null) ? other : person;
    }

    /** Whether somebody did something themselves or stands for who did. */
    public boolean is(PersonId person, PersonId author) {
        return standInFor(author).equals(person);
    }

    public Sides on(NegotiationEvent event, By by) {
        return switch (event) {
            case DeciderAssigned assigned -> join(assigned.person(), Side.ANSWERING);
            case ResponsibilityHandedOver handedOver -> handOver(handedOver.from(), handedOver.to());
            case RequestAccepted decided -> acted(by).join(decided.reasoning().decidedBy(), Side.ANSWERING);
            case CounterOptionChosen decided -> acted(by).join(decided.reasoning().decidedBy(), Side.ANSWERING);
            case RequestDeclined decided -> acted(by).join(decided.reasoning().decidedBy(), Side.ANSWERING);
            case RequestDeferred decided -> acted(by).join(decided.reasoning().decidedBy(), Side.ANSWERING);
            default -> acted(by);
        };
    }

    private Sides acted(By by) {
        Side side = ofRole(by.role());
        return (side == null) ? this : join(by.person(), side);
    }

    private Sides join(PersonId person, Side side) {
        return isMember(person) ? this : new Sides(members.with(person, side), standIns);
    }

    private Sides join(List<PersonId> people, Side side) {
        Sides joined = this;
        for (PersonId person : people) {
            joined = joined.join(person, side);
        }
        return joined;
    }

    private Sides handOver(PersonId from, PersonId to) {
        Side side = members.find(from);
        Sides joined = (side == null) ? this : join(to, side);
        PersistentMap<PersonId, PersonId> moved = joined.standIns;
        for (PersonId person : joined.members.entries().keySet()) {
            if (joined.standInFor(person).equals(from)) {
                moved = moved.with(person, to);
            }
        }
        return new Sides(joined.members, moved);
    }

}
