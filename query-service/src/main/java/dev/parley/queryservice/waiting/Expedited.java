package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.negotiations.Completion;
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

    private static boolean isComplete(Negotiation negotiation) {
        return negotiation.state() == State.DECIDED
                ? !new Completion(negotiation, negotiation.decision().orElseThrow()).isLacking()
                : !negotiation.state().isUndecided();
    }

}
