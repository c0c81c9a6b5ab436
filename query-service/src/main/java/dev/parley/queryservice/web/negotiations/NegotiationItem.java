package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Titles;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Reference;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation in a list.
 *
 * @param lastPosition where the last entry of it stands in the log
 * @param title null if it was erased, or the caller may not read it
 * @param raisedBy null where imported history does not say it
 * @param responsible who raised it, or whom they have handed it over to
 * @param answerBy until when the policy wants a decision (it is overdue once the day of
 * this is over); null once it has ended or been decided, and of imported history
 * @param decider who was assigned to decide
 * @param neededBy the earliest day that one of the accounts needs it by
 * @param stakes what is at stake, all accounts together, by currency and basis
 * @param decision what it stands at; null while there is none
 * @param importedRef what it is called where it was imported from
 * @param references what it and its demands are in other systems, such as JIRA:PAY-42
 */
record NegotiationItem(String id, long version, long lastPosition, State state, @Nullable String title,
        @Nullable Name salesTeam, @Nullable Name productArea, @Nullable Name segment, @Nullable String raisedBy,
        @Nullable String responsible, Instant raisedAt, Instant updatedAt, @Nullable Instant answerBy,
        @Nullable String decider, @Nullable LocalDate neededBy, List<String> accounts, List<StakeItem> stakes,
        List<String> reasons, @Nullable DecisionItem decision, boolean imported, @Nullable String importedRef,
        List<String> references) {

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
        return new NegotiationItem(negotiation.id().value(), negotiation.version(), negotiation.lastPosition(),
                negotiation.state(), titles.of(negotiation), request.salesTeam(), request.productArea(),
                request.segment(), names.ofNullable(request.raised().author()),
                names.ofNullable(negotiation.responsible()), request.raised().at(), negotiation.updatedAt(),
                answerBy(negotiation), names.ofNullable(negotiation.decider()), neededBy(negotiation),
                negotiation.countedDemands().map(Demand::account).distinct().map(names::of).toList(),
                StakeItem.of(negotiation), negotiation.reasons().stream().map(Object::toString).toList(),
                negotiation.decision().map(DecisionItem::of).orElse(null), negotiation.imported(),
                request.importedRef(),
                negotiation.countedReferences().map(Reference::external).distinct().map(names::of).toList());
    }

    private static @Nullable LocalDate neededBy(Negotiation negotiation) {
        return negotiation.countedDemands()
            .map(Demand::neededBy)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    }

    private static @Nullable Instant answerBy(Negotiation negotiation) {
        return negotiation.isAwaited() ? negotiation.answerBy() : null;
    }

}
