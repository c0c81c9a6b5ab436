package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.State;
import java.util.stream.Stream;

/**
 * What was expedited and is not complete: listed for product until it is decided and what
 * the haste left out has followed, five days after raising at the latest.
 */
final class Expedited {

    private static final int DAYS = 5;

    private Expedited() {
    }

    static Stream<Item> of(Viewpoint viewpoint) {
        Negotiation negotiation = viewpoint.negotiation();
        boolean listed = negotiation.request().expedited() != null && viewpoint.isAnswering()
                && !isComplete(negotiation);
        return listed
                ? Stream.of(Item
                    .in(Kind.COMPLETE_EXPEDITED, viewpoint, negotiation.id(), negotiation.request().raised().at())
                    .dueOn(negotiation.request().raisedOn().plusDays(DAYS), viewpoint.zone(), viewpoint.now()))
                : Stream.empty();
    }

    /**
     * A yes has a forecast and a no a counter-option or the reason why there is none, or
     * somebody has added to the decision's entry since. A deferral or the end of the
     * negotiation needs neither, and an override has no place for them.
     */
    private static boolean isComplete(Negotiation negotiation) {
        if (negotiation.state() != State.DECIDED) {
            return !negotiation.state().isUndecided();
        }
        Decision decision = negotiation.decision().orElseThrow();
        return isWhole(decision, negotiation) || negotiation.amendments()
            .stream()
            .anyMatch(amendment -> amendment.position() == decision.source().position());
    }

    private static boolean isWhole(Decision decision, Negotiation negotiation) {
        return decision.override() != null || switch (decision.disposition()) {
            case ACCEPTED, ACCEPTED_COUNTER -> decision.forecast() != null || isLight(negotiation);
            case DECLINED -> decision.noAlternative() || negotiation.options().counters().findAny().isPresent();
            case DEFERRED -> true;
        };
    }

    private static boolean isLight(Negotiation negotiation) {
        Double effort = negotiation.effort();
        var policy = negotiation.request().policy();
        return !policy.displacementAndForecast() || (effort != null && effort < policy.lightBelowEffort());
    }

}
