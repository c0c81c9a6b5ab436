package dev.parley.sharedevents;

import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is on which side of a negotiation, and who stands for whom since a hand-over. A
 * person joins a side by first acting on it and stays there. Comments, suggestions and
 * references take no side, nor does what is later said of an entry, which is for its
 * author.
 */
public record Sides(Map<PersonId, Side> members, Map<PersonId, PersonId> standIns) {

    private static final Sides NOBODY = new Sides(Map.of(), Map.of());

    /** Those who asked; whoever brings history in asks for nothing themselves. */
    public static Sides raised(RequestRaised raised, PersonId by) {
        Sides raisers = (raised.importedFrom() == null) ? NOBODY.join(List.of(by), Side.ASKING) : NOBODY;
        return raisers.join(raised.onBehalfOf(), Side.ASKING);
    }

    /**
     * The side that somebody acts for: the one they are on, or else that of their role.
     */
    public @Nullable Side of(PersonId person, Role role) {
        Side joined = members.get(person);
        return (joined != null) ? joined : role.side();
    }

    public boolean isOn(Side side, PersonId person) {
        return members.get(person) == side;
    }

    /** Whether somebody acts in the role of the other side than the one they are on. */
    public boolean isTorn(PersonId person, Role role) {
        return role == Role.SALES && isOn(Side.ANSWERING, person);
    }

    public boolean isMember(PersonId person) {
        return members.containsKey(person);
    }

    public boolean areOpposed(PersonId one, PersonId other) {
        return isMember(one) && isMember(other) && members.get(one) != members.get(other);
    }

    /** Who stands for somebody now: that person, unless they have handed over. */
    public PersonId standInFor(PersonId person) {
        return standIns.getOrDefault(person, person);
    }

    /** Whether somebody did something themselves or stands for who did. */
    public boolean is(PersonId person, PersonId author) {
        return standInFor(author).equals(person);
    }

    /** Whether somebody has a part in this, their own or another's. */
    public boolean isResponsible(PersonId person) {
        return members.keySet().stream().anyMatch(member -> is(person, member));
    }

    /** The sides once {@code by} has done this in this role. */
    public Sides after(NegotiationEvent event, PersonId by, Role role) {
        return switch (event) {
            case DeciderAssigned assigned -> join(List.of(assigned.person()), Side.ANSWERING);
            case ResponsibilityHandedOver handover -> handedOver(handover.from(), handover.to());
            case CommentEvent _, SuggestionEvent _, ReferenceEvent _, EntryRetracted _ -> this;
            case EntryCorrected(var _, var _, var _, NegotiationEvent corrected, var _) ->
                join(decidedBy(corrected), Side.ANSWERING);
            default -> acted(by, role).join(decidedBy(event), Side.ANSWERING);
        };
    }

    /** Those who took a decision; nobody, if it is none or an override. */
    public static List<PersonId> decidedBy(NegotiationEvent event) {
        return switch (event) {
            case RequestAccepted decided -> decided.reasoning().decidedBy();
            case CounterOptionChosen decided -> decided.reasoning().decidedBy();
            case RequestDeclined decided -> decided.reasoning().decidedBy();
            case RequestDeferred decided -> decided.reasoning().decidedBy();
            default -> List.of();
        };
    }

    private Sides acted(PersonId by, Role role) {
        Side side = role.side();
        return (side == null) ? this : join(List.of(by), side);
    }

    private Sides join(Collection<PersonId> people, Side side) {
        if (hasAll(people)) {
            return this;
        }
        Map<PersonId, Side> more = new HashMap<>(members);
        people.forEach(person -> more.putIfAbsent(person, side));
        return new Sides(Map.copyOf(more), standIns);
    }

    // A loop, for it is asked with every event that is folded.
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
        Sides joined = (side == null) ? this : join(List.of(to), side);
        Map<PersonId, PersonId> moved = new HashMap<>(standIns);
        joined.members.keySet().stream().filter(person -> is(from, person)).forEach(person -> moved.put(person, to));
        return new Sides(joined.members, Map.copyOf(moved));
    }

}
