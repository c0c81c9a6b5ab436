package dev.parley.queryservice.guide;

import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes next.
 *
 * @param side whose it is; either's if absent
 * @param negotiation where; absent as long as nothing was raised
 */
record NextStep(Step step, @Nullable Side side, @Nullable Negotiation negotiation) {

    static final NextStep RAISE = new NextStep(Step.RAISE, null, null);

    /** The first that has not been taken; each is of the side that can take it. */
    static NextStep of(Negotiation negotiation) {
        if (negotiation.state() == State.DECIDED) {
            return new NextStep(Step.REVIEW, null, negotiation);
        }
        List<Claim> claims = negotiation.claims().counted().toList();
        for (Claim claim : claims) {
            if (claim.status() == Claim.Status.CHALLENGED && !claim.hasEvidence()) {
                return new NextStep(Step.GIVE_EVIDENCE, claim.side(), negotiation);
            }
        }
        if (!claims.isEmpty() && claims.stream().allMatch(claim -> claim.status() == Claim.Status.ASSERTED)) {
            return new NextStep(Step.ASK_FOR_SUPPORT, claims.getFirst().side().other(), negotiation);
        }
        if (negotiation.options().counters().findAny().isEmpty()) {
            return new NextStep(Step.PROPOSE_COUNTER_OPTION, Side.ANSWERING, negotiation);
        }
        return negotiation.options().counters().anyMatch(option -> option.answer() == null)
                ? new NextStep(Step.RESPOND_TO_COUNTER_OPTION, Side.ASKING, negotiation)
                : new NextStep(Step.DECIDE, Side.ANSWERING, negotiation);
    }

}
