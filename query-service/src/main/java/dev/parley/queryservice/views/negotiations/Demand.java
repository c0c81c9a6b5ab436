package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.Stake;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account that has the problem, and what is at stake.
 *
 * @param from the duplicate that it came over from
 * @param since the position from which on it stands here
 * @param retracted whether it no longer counts
 */
public record Demand(DemandId id, AccountId account, @Nullable Stake stake, @Nullable LocalDate neededBy,
        @Nullable NegotiationId from, Source added, long since, boolean retracted) {

    static Demand of(DemandAdded event, Source source, long since) {
        return new Demand(event.demand(), event.account(), event.stake(), event.neededBy(), event.from(), source, since,
                false);
    }

    Demand retract() {
        return new Demand(id, account, stake, neededBy, from, added, since, true);
    }

}
