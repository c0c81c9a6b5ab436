package dev.parley.queryservice.guide;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leads somebody of sales or product until they have taken part in a negotiation that is
 * decided and that their side has reviewed; a second one that is decided is enough, too.
 * What was imported, nobody took part in.
 */
final class Guide {

    private Guide() {
    }

    /** Empty for those who need none. */
    static Optional<NextStep> of(Negotiations all, PersonId person, Role role) {
        List<Negotiation> theirs = live(all).filter(one -> one.sides().isMember(person)).toList();
        List<Negotiation> decided = theirs.stream().filter(one -> one.state() == State.DECIDED).toList();
        boolean knowsHow = decided.size() > 1 || decided.stream().anyMatch(one -> isReviewed(one, person, role));
        if (knowsHow || (role != Role.SALES && role != Role.PRODUCT)) {
            return Optional.empty();
        }
        return Optional
            .of(last(theirs.stream().filter(one -> one.state().isUndecided())).or(() -> last(decided.stream()))
                .or(() -> last(live(all).filter(one -> one.state().isUndecided())))
                .map(NextStep::of)
                .orElse(NextStep.RAISE));
    }

    private static Stream<Negotiation> live(Negotiations all) {
        return all.stream().filter(one -> !one.imported());
    }

    private static Optional<Negotiation> last(Stream<Negotiation> some) {
        return some.reduce((_, later) -> later);
    }

    private static boolean isReviewed(Negotiation negotiation, PersonId person, Role role) {
        Side side = negotiation.sides().of(person, role);
        return negotiation.outcomes().scores().stream().anyMatch(score -> score.side() == side);
    }

}
