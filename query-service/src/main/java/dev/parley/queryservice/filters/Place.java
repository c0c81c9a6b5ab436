package dev.parley.queryservice.filters;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.State;
import org.jspecify.annotations.Nullable;

/**
 * Where a negotiation belongs and stands.
 *
 * @param disposition of the decision that it stands at; absent if there is none
 */
public record Place(boolean imported, State state, @Nullable Disposition disposition, @Nullable Name salesTeam,
        @Nullable Name productArea, @Nullable Name segment) {

    static Place of(Negotiation negotiation) {
        var request = negotiation.request();
        return new Place(negotiation.imported(), negotiation.state(),
                negotiation.decision().map(Decision::disposition).orElse(null), request.salesTeam(),
                request.productArea(), request.segment());
    }

}
