package dev.parley.query.views.negotiations;

import dev.parley.events.OptionId;
import dev.parley.events.Policy;
import dev.parley.events.ReasonCode;
import dev.parley.events.RequestEvent.Expedited;
import dev.parley.events.RequestEvent.RequestRaised;
import dev.parley.events.RequestEvent.RequestRevised;
import dev.parley.personal.PersonId;
import dev.parley.query.views.entries.Recorded;
import dev.parley.query.views.entries.Source;
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
 */
public record Request(Source raised, Wording wording, OptionId ask, @Nullable String salesTeam,
        @Nullable String productArea, @Nullable String segment, List<PersonId> onBehalfOf,
        @Nullable Commitment commitment, @Nullable ReasonCode expedited, Policy policy, @Nullable String importedRef) {

    static Request of(Recorded entry, RequestRaised raised) {
        Expedited expedited = raised.expedited();
        var from = raised.importedFrom();
        return new Request(entry.source(), Wording.of(entry.position(), raised), raised.askOption(), raised.salesTeam(),
                raised.productArea(), raised.segment(), raised.onBehalfOf(), Commitment.of(raised.existingCommitment()),
                expedited == null ? null : expedited.code(), raised.policy(), from == null ? null : from.ref());
    }

    /** The day it was raised, in the negotiation's time zone. */
    public LocalDate raisedOn() {
        return LocalDate.ofInstant(raised.at(), policy.timeZone());
    }

    Request revised(long position, RequestRevised change) {
        return new Request(raised, wording.revised(position, change), ask, salesTeam, productArea, segment, onBehalfOf,
                commitment, expedited, policy, importedRef);
    }

    Request rerouted(String area) {
        return new Request(raised, wording, ask, salesTeam, area, segment, onBehalfOf, commitment, expedited, policy,
                importedRef);
    }

}
