package dev.parley.commandservice.negotiation.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.Stake;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.toUnmodifiableSet;

/** The accounts that have the problem, and what is at stake for each. */
public record Demands(PersistentMap<DemandId, Demand> demands) {

    public static final Demands NONE = new Demands(PersistentMap.empty());

    public boolean has(AccountId account) {
        return standing().anyMatch(demand -> demand.account().equals(account));
    }

    /** What {@code other} would take over from here: the accounts that it lacks. */
    public List<DemandAdded> lackedBy(Demands other, NegotiationId from) {
        Set<AccountId> there = other.standing().map(Demand::account).collect(toUnmodifiableSet());
        return demands.entries()
            .entrySet()
            .stream()
            .filter(entry -> !entry.getValue().retracted() && !there.contains(entry.getValue().account()))
            .map(entry -> entry.getValue().asAdded(entry.getKey(), from))
            .toList();
    }

    private Stream<Demand> standing() {
        return demands.all().filter(demand -> !demand.retracted());
    }

    public Demands on(NegotiationEvent event, long seq) {
        return (event instanceof DemandAdded added) ? new Demands(
                demands.with(added.demand(), new Demand(added.account(), added.stake(), added.neededBy(), seq, false)))
                : this;
    }

    public Demands retract(DemandId demand) {
        return new Demands(demands.change(demand, Demand::retract));
    }

    /** An account's demand, and the sequence number of the event that it came with. */
    public record Demand(AccountId account, @Nullable Stake stake, @Nullable LocalDate neededBy, long seq,
            boolean retracted) {

        public Demand retract() {
            return new Demand(account, stake, neededBy, seq, true);
        }

        public boolean isNewSince(long seq) {
            return !retracted && this.seq > seq;
        }

        private DemandAdded asAdded(DemandId id, NegotiationId from) {
            return new DemandAdded(id, account, stake, neededBy, from);
        }

    }

}
