package dev.parley.queryservice.filters;

import dev.parley.queryservice.views.chunks.Column;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.State;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What filters and groups look at in a negotiation, in one place of memory. Without it
 * each filtered list and each figure of a period that nobody has asked for yet would go
 * through six objects of each of 100,000 negotiations, 30 to 70 ms where its goal is 20.
 *
 * @param disposition of the decision that it stands at; absent if there is none
 * @param reasons those that are given, each once
 * @param raised the days of what has happened, from the first of 1970 on, or
 * {@link #NEVER}
 * @param accounts bits that the hashes of its demands' accounts set: who would set
 * another has no demand
 */
public record Facets(Negotiation negotiation, boolean imported, boolean takenBack, State state,
        @Nullable Disposition disposition, @Nullable Name salesTeam, @Nullable Name productArea, @Nullable Name segment,
        List<ReasonCode> reasons, long raised, long firstDecision, long firstAnswer, long standingDecision,
        long accounts) {

    /** The day of what has not happened. */
    public static final long NEVER = Long.MIN_VALUE;

    /** Of all negotiations, by ordinal. */
    public static Column<Facets> of(Negotiations negotiations) {
        return negotiations.column(Facets.class, Facets::of);
    }

    static Facets of(Negotiation negotiation) {
        var request = negotiation.request();
        var decisions = negotiation.decisions();
        Optional<Decision> standing = negotiation.decision();
        return new Facets(negotiation, negotiation.imported(), negotiation.isTakenBack(), negotiation.state(),
                standing.map(Decision::disposition).orElse(null), request.salesTeam(), request.productArea(),
                request.segment(),
                negotiation.reasons().stream().map(code -> ReasonCatalogue.same(code, request.policy())).toList(),
                request.raisedOn().toEpochDay(), day(decisions.all().stream().findFirst()),
                day(decisions.firstDecisive()), day(standing),
                negotiation.countedDemands().mapToLong(demand -> bit(demand.account())).reduce(0, (a, b) -> a | b));
    }

    /** Whether a demand of this account counts. */
    boolean hasDemandOf(AccountId account) {
        return (accounts & bit(account)) != 0
                && negotiation.countedDemands().anyMatch(demand -> demand.account().equals(account));
    }

    private static long bit(AccountId account) {
        return 1L << account.hashCode();
    }

    private static long day(Optional<Decision> decision) {
        return decision.map(one -> one.decidedOn().toEpochDay()).orElse(NEVER);
    }

}
