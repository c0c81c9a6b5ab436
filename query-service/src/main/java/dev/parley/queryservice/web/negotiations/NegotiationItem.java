package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Titles;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation in a list.
 *
 * @param title null if it was erased, or the caller may not read it
 * @param raisedBy null where imported history does not say it
 * @param responsible who raised it, or whom they have handed it over to
 * @param answerBy until when the policy wants a decision; null once it has ended or been
 * decided, and of imported history
 * @param decision what it stands at; null while there is none
 * @param importedRef what it is called where it was imported from
 */
record NegotiationItem(String id, long version, State state, @Nullable String title, @Nullable Name salesTeam,
        @Nullable Name productArea, @Nullable Name segment, @Nullable String raisedBy, @Nullable String responsible,
        Instant raisedAt, Instant updatedAt, @Nullable Instant answerBy, List<String> accounts, List<String> reasons,
        @Nullable DecisionItem decision, boolean imported, @Nullable String importedRef) {

    /** The decision in a list. */
    record DecisionItem(Disposition disposition, boolean agreed, LocalDate decidedOn, boolean overridden,
            @Nullable LocalDate revisitOn) {

        static DecisionItem of(Decision decision) {
            return new DecisionItem(decision.disposition(), decision.agreed(), decision.decidedOn(),
                    decision.override() != null, decision.revisitOn());
        }

    }

    static NegotiationItem of(Negotiation negotiation, Titles titles, Names names) {
        var request = negotiation.request();
        return new NegotiationItem(negotiation.id().value(), negotiation.version(), negotiation.state(),
                titles.of(negotiation), request.salesTeam(), request.productArea(), request.segment(),
                names.ofNullable(request.raised().author()), names.ofNullable(negotiation.responsible()),
                request.raised().at(), negotiation.updatedAt(), answerBy(negotiation),
                negotiation.countedDemands().map(Demand::account).distinct().map(names::of).toList(),
                negotiation.reasons().stream().map(Object::toString).toList(),
                negotiation.decision().map(DecisionItem::of).orElse(null), negotiation.imported(),
                request.importedRef());
    }

    private static @Nullable Instant answerBy(Negotiation negotiation) {
        return negotiation.isAwaited() ? negotiation.answerBy() : null;
    }

}
