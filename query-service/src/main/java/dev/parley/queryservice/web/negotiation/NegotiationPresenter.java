package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Request;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.queryservice.web.negotiation.NegotiationShown.CommitmentShown;
import dev.parley.queryservice.web.negotiation.NegotiationShown.ExpeditedShown;
import dev.parley.sharedevents.NegotiationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what is shown of one negotiation. */
final class NegotiationPresenter {

    private NegotiationPresenter() {
    }

    static NegotiationShown show(Standpoint standpoint, Reading reading, Situation situation) {
        Negotiation negotiation = reading.negotiation();
        Request request = negotiation.request();
        var decisions = negotiation.decisions();
        long raised = request.raised().position();
        Decision standing = negotiation.decision().orElse(null);
        return new NegotiationShown(standpoint.position(), standpoint.at(), negotiation.id().value(),
                negotiation.version(), negotiation.state(), reading.text(request.wording().title(), "/title"),
                reading.text(request.wording().problem(), "/problem"), reading.text(request.wording().ask(), "/ask"),
                request.salesTeam(), request.productArea(), request.segment(),
                negotiation.demands().stream().map(one -> DemandShown.of(one, reading)).toList(),
                reading.author(request.raised()), reading.nameOfNullable(negotiation.responsible()),
                negotiation.imported() ? null : request.raised().role(), request.raised().at(), negotiation.updatedAt(),
                negotiation.imported() ? null : negotiation.answerBy(), reading.names(request.onBehalfOf()),
                commitment(request, reading), expedited(request, reading), decider(negotiation, reading),
                negotiation.effort(),
                negotiation.claims().all().stream().map(one -> ClaimShown.of(one, reading)).toList(),
                negotiation.options().all().stream().map(one -> OptionShown.of(one, reading)).toList(),
                negotiation.objections().all().stream().map(one -> ObjectionShown.of(one, reading)).toList(),
                negotiation.restatements().all().stream().map(one -> RestatementShown.of(one, reading)).toList(),
                ProgressShown.LastCallShown.of(decisions.lastCall(), reading),
                ProgressShown.EscalationShown.of(decisions.escalated(), reading),
                standing == null ? null : DecisionShown.of(standing, reading),
                decisions.all()
                    .stream()
                    .filter(one -> !one.equals(standing))
                    .map(one -> DecisionShown.of(one, reading))
                    .toList(),
                decisions.stances().stream().map(one -> ProgressShown.StanceShown.of(one, reading)).toList(),
                negotiation.duplicateOf() == null ? null : negotiation.duplicateOf().value(),
                negotiation.duplicates().stream().map(NegotiationId::value).toList(),
                decisions.supersededBy() == null ? null : decisions.supersededBy().value(),
                ProgressShown.SuggestionShown.of(negotiation, reading),
                OutcomeShown.of(negotiation.outcomes(), reading),
                negotiation.comments().all().stream().map(one -> CommentShown.of(one, reading)).toList(),
                references(standpoint, reading), negotiation.imported(),
                negotiation.imported() ? reading.name(request.raised().by()) : null, request.importedRef(),
                reading.text(raised, "/importedFrom/link"), request.policy(), reading.allRemarks(), situation.side(),
                Allowed.in(situation, reading.recorded()));
    }

    /** Where another system is now, whenever something in it was linked. */
    private static List<ReferenceShown> references(Standpoint standpoint, Reading reading) {
        return reading.negotiation()
            .references()
            .stream()
            .map(one -> ReferenceShown.of(one, reading, standpoint.views().policy().addresses()))
            .toList();
    }

    private static @Nullable String decider(Negotiation negotiation, Reading reading) {
        return negotiation.decider() == null ? null
                : reading.name(negotiation.sides().standInFor(negotiation.decider()));
    }

    private static @Nullable CommitmentShown commitment(Request request, Reading reading) {
        var stated = request.commitment();
        return stated == null ? null : new CommitmentShown(stated.kind(),
                reading.text(request.raised().position(), "/existingCommitment/reference"), stated.dueOn());
    }

    private static @Nullable ExpeditedShown expedited(Request request, Reading reading) {
        return request.expedited() == null ? null : new ExpeditedShown(request.expedited().value(),
                reading.text(request.raised().position(), "/expedited/reason"));
    }

}
