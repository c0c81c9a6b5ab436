package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.rules.Operation;
import java.util.stream.Stream;

/** Where somebody was mentioned and has neither answered nor seen it. */
final class Mentioned {

    private Mentioned() {
    }

    static Stream<Item> of(Viewpoint viewpoint) {
        Negotiation negotiation = viewpoint.negotiation();
        return Operation.ADD_COMMENT.isFor(viewpoint.role()) ? negotiation.comments()
            .mentions()
            .of(viewpoint.person(), negotiation.sides())
            .map(mention -> Item.in(Kind.ANSWER_MENTION, viewpoint, negotiation.id(), mention.since())
                .about(mention.comment())
                .personal(true)) : Stream.empty();
    }

}
