package dev.parley.commandservice.negotiation.rules;

import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which part others than the caller could take in a negotiation, by the roles that they
 * are known to have.
 */
public record Eligibility(NegotiationState negotiation, KnownRoles known) {

    /**
     * Whether somebody could be assigned to decide, or who stands for them. An executive
     * needs no assignment for what was escalated, and could not decide it once that is
     * over.
     */
    public boolean canBeAssigned(PersonId person) {
        return has(negotiation.sides().standInFor(person), Role.PRODUCT);
    }

    /** Whether somebody could have decided. */
    public boolean canDecide(PersonId person) {
        return has(person, Role.PRODUCT) || (negotiation.lifecycle().escalated() && has(person, Role.EXECUTIVE));
    }

    /** Whether somebody could go on with what one of this side has begun. */
    public boolean canFollowOn(Side side, PersonId person) {
        return has(person, Role.PRODUCT) || has(person, switch (side) {
            case ASKING -> Role.SALES;
            case ANSWERING -> Role.EXECUTIVE;
        });
    }

    /** Whether nobody could answer any more, were this person to ask as well. */
    public boolean wouldLeaveNobody(PersonId asking) {
        return wouldLeaveNobody(Set.of(asking), person -> negotiation.sides().isOn(Side.ASKING, person), known);
    }

    /** Whether nobody could answer any more, were these to ask as well. */
    public static boolean wouldLeaveNobody(Collection<PersonId> asking, Predicate<PersonId> isAsking,
            KnownRoles known) {
        Set<PersonId> answerers = known.everybodyIn(Role.PRODUCT);
        return asking.stream().anyMatch(answerers::contains)
                && answerers.stream().allMatch(person -> asking.contains(person) || isAsking.test(person));
    }

    private boolean has(PersonId person, Role role) {
        return known.of(person).contains(role);
    }

}
