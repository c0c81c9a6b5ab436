package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RequestEvent.Expedited;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, by whom and for whom.
 *
 * @param salesTeam absent only in imported history
 * @param productArea absent only in imported history
 * @param segment absent only in imported history
 * @param expedited the reason code that it is expedited under
 * @param policy the policy that holds for this negotiation
 * @param importedRef its name in the imported history
 * @param raisedOn the day it was raised, in the negotiation's time zone
 */
public record Request(Source raised, Wording wording, OptionId ask, @Nullable Name salesTeam,
        @Nullable Name productArea, @Nullable Name segment, List<PersonId> onBehalfOf, @Nullable Commitment commitment,
        @Nullable ReasonCode expedited, Policy policy, @Nullable String importedRef, LocalDate raisedOn) {

    static Request of(Recorded entry, RequestRaised raised, long prose, InternedValues interned) {
        Expedited expedited = raised.expedited();
        var from = raised.importedFrom();
        Policy policy = interned.one(raised.policy());
        LocalDate day = entry.source().on(policy.timeZone());
        return new Request(entry.source(), Wording.of(prose, raised), raised.askOption(),
                interned.name(raised.salesTeam()), interned.name(raised.productArea()), interned.name(raised.segment()),
                List.copyOf(raised.onBehalfOf()), Commitment.of(raised.existingCommitment()),
                expedited == null ? null : expedited.code(), policy, from == null ? null : from.ref(),
                interned.one(day));
    }

    Request revised(long position, RequestRevised change) {
        return new Request(raised, wording.revised(position, change), ask, salesTeam, productArea, segment, onBehalfOf,
                commitment, expedited, policy, importedRef, raisedOn);
    }

    Request rerouted(@Nullable Name area) {
        return new Request(raised, wording, ask, salesTeam, area, segment, onBehalfOf, commitment, expedited, policy,
                importedRef, raisedOn);
    }

}
