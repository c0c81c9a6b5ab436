package dev.parley.commandservice.negotiation.state;

import java.time.LocalDate;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.Stake;
import org.jspecify.annotations.Nullable;

/** The accounts that have the problem, and what is at stake for each. */
public record Demands(PersistentMap<DemandId, Demand> demands) {

    public static final Demands NONE = new Demands(PersistentMap.empty());

    public boolean has(AccountId account) {
        return demands.all().anyMatch(demand -> demand.account().equals(account));
    }

    public Demands on(NegotiationEvent event, long seq) {
        return (event instanceof DemandAdded added)
                ? new Demands(
                        demands.with(added.demand(), new Demand(added.account(), added.stake(), added.neededBy(), seq)))
                : this;
    }

    /** What a duplicate brings is of no account that is here already. */
    Demands onJoined(NegotiationEvent event, long seq) {
        return event instanceof DemandAdded added && has(added.account()) ? this : on(event, seq);
    }

    /** An account's demand, and the sequence number of the event that it came with. */
    public record Demand(AccountId account, @Nullable Stake stake, @Nullable LocalDate neededBy, long seq) {

        public boolean isNewSince(long seq) {
            return this.seq > seq;
        }

    }

}
