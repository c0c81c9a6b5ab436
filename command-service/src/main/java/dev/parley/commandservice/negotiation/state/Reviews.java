package dev.parley.commandservice.negotiation.state;

import java.util.EnumSet;
import java.util.Set;

import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.OutcomeEvent.OutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import dev.parley.sharedevents.Side;

/** Which sides have scored how it was decided, and which have said what came of it. */
public record Reviews(Set<Side> scored, Set<Side> outcomes) {

    public static final Reviews NONE = new Reviews(Set.of(), Set.of());

    public boolean areScoredByBoth() {
        return scored.size() == Side.values().length;
    }

    // What is decided after a reopening is reviewed for itself.
    public Reviews on(NegotiationEvent event) {
        return switch (event) {
            case ProcessScored by -> new Reviews(and(scored, by.side()), outcomes);
            case OutcomeRecorded by -> new Reviews(scored, and(outcomes, by.side()));
            case RequestReopened _ -> NONE;
            default -> this;
        };
    }

    private static Set<Side> and(Set<Side> sides, Side side) {
        EnumSet<Side> more = EnumSet.of(side);
        more.addAll(sides);
        return Set.copyOf(more);
    }

}
