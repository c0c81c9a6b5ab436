package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.Stake;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account that has the problem, and what is at stake.
 *
 * @param from the duplicate that it came over from
 * @param alsoIn the other duplicates that are for the same account
 * @param since the position from which on it stands here
 * @param retracted whether it no longer counts
 */
public record Demand(DemandId id, AccountId account, @Nullable Stake stake, @Nullable LocalDate neededBy,
        @Nullable NegotiationId from, List<NegotiationId> alsoIn, Source added, long since, boolean retracted) {

    static Demand of(DemandAdded event, Source source, long since) {
        return new Demand(event.demand(), event.account(), event.stake(), event.neededBy(), event.from(), List.of(),
                source, since, false);
    }

    Demand retract() {
        return new Demand(id, account, stake, neededBy, from, alsoIn, added, since, true);
    }

    /** A duplicate is for its account too. */
    Demand alsoIn(NegotiationId duplicate) {
        return duplicate.equals(from) || alsoIn.contains(duplicate) ? this : new Demand(id, account, stake, neededBy,
                from, ImmutableLists.plus(alsoIn, duplicate), added, since, retracted);
    }

    /**
     * Whether a claim speaks of its account: what was said in a request is of the
     * accounts that this request is for, and of those that had come over by then.
     */
    boolean isMeantBy(Claim claim) {
        NegotiationId said = claim.from();
        return said == null ? from == null || since < claim.added().position()
                : said.equals(from) || alsoIn.contains(said);
    }

}
