package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.Role;
import java.util.stream.Stream;

/** Where somebody takes a request for a duplicate and no facilitator has answered. */
final class Suggested {

    private Suggested() {
    }

    static Stream<Item> of(Viewpoint viewpoint) {
        Negotiation negotiation = viewpoint.negotiation();
        Source made = negotiation.suggested();
        NegotiationId other = negotiation.suggestions().waiting();
        return viewpoint.role() == Role.FACILITATOR && negotiation.state().isUndecided() && made != null
                && other != null
                        ? Stream
                            .of(Item.in(Kind.CONFIRM_DUPLICATE, viewpoint, negotiation.id(), made.at()).about(other))
                        : Stream.empty();
    }

}
