package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is on which side, and who stands for whom since a hand-over. A person joins a side
 * by first acting on it and stays there.
 */
public record Sides(Map<PersonId, Side> members, Map<PersonId, PersonId> standIns) {

    static final Sides NOBODY = new Sides(Map.of(), Map.of());

    static Sides raised(RequestRaised raised, Source source) {
        Sides raisers = raised.importedFrom() == null ? NOBODY.join(List.of(source.by()), Side.ASKING) : NOBODY;
        return raisers.join(raised.onBehalfOf(), Side.ASKING);
    }

    /**
     * The side that somebody acts for: the one they are on, or else that of their role.
     */
    public @Nullable Side of(PersonId person, Role role) {
        Side joined = members.get(person);
        return joined != null ? joined : ofRole(role);
    }

    /** Whether somebody did something themselves or stands for who did. */
    public boolean is(PersonId person, PersonId author) {
        return standInFor(author).equals(person);
    }

    /** Who stands for somebody now: that person, unless they have handed over. */
    public PersonId standInFor(PersonId person) {
        return standIns.getOrDefault(person, person);
    }

    Sides after(NegotiationEvent event, Source source) {
        return switch (event) {
            case DeciderAssigned assigned -> join(List.of(assigned.person()), Side.ANSWERING);
            case ResponsibilityHandedOver handover -> handedOver(handover.from(), handover.to());
            case RequestAccepted decided -> acted(source).join(decided.reasoning().decidedBy(), Side.ANSWERING);
            case CounterOptionChosen decided -> acted(source).join(decided.reasoning().decidedBy(), Side.ANSWERING);
            case RequestDeclined decided -> acted(source).join(decided.reasoning().decidedBy(), Side.ANSWERING);
            case RequestDeferred decided -> acted(source).join(decided.reasoning().decidedBy(), Side.ANSWERING);
            default -> acted(source);
        };
    }

    private Sides acted(Source source) {
        Side side = ofRole(source.role());
        return side == null ? this : join(List.of(source.by()), side);
    }

    private Sides join(Collection<PersonId> people, Side side) {
        if (hasAll(people)) {
            return this;
        }
        Map<PersonId, Side> more = new HashMap<>(members);
        people.forEach(person -> more.putIfAbsent(person, side));
        return new Sides(Map.copyOf(more), standIns);
    }

    private boolean hasAll(Collection<PersonId> people) {
        for (PersonId person : people) {
            if (!members.containsKey(person)) {
                return false;
            }
        }
        return true;
    }

    private Sides handedOver(PersonId from, PersonId to) {
        Side side = members.get(from);
        Sides joined = side == null ? this : join(List.of(to), side);
        Map<PersonId, PersonId> moved = new HashMap<>(standIns);
        joined.members.keySet()
            .stream()
            .filter(person -> standInFor(person).equals(from))
            .forEach(person -> moved.put(person, to));
        return new Sides(joined.members, Map.copyOf(moved));
    }

    private static @Nullable Side ofRole(Role role) {
        return switch (role) {
            case SALES -> Side.ASKING;
            case PRODUCT -> Side.ANSWERING;
            case EXECUTIVE, FACILITATOR, AUDITOR, PRIVACY, LEGAL -> null;
        };
    }

}
