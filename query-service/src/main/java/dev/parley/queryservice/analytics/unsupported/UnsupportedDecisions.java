package dev.parley.queryservice.analytics.unsupported;

import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.Analytic;
import dev.parley.queryservice.analytics.Breakdown;
import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.queryservice.filters.Filter;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that rest on nothing: no claim for what was decided was substantiated by
 * then, and none of the grounds given is one that stands by itself (G-codes). The same
 * formula for yes and for no: unsupported ÷ decided, each negotiation by its first yes or
 * no. For a counter-option that was imposed a substantiated claim either way will do.
 */
public final class UnsupportedDecisions {

    private UnsupportedDecisions() {
    }

    /** The figures of the negotiations that {@code filter} asks for, group by group. */
    public static List<SupportFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy) {
        return Breakdown.of(Analytic.UNSUPPORTED, views, filter, groupBy, SupportTally::new)
            .figures(SupportFigures::of);
    }

    /** The same of one negotiation alone. */
    public static SupportFigures of(Negotiation negotiation) {
        return SupportFigures.of(Group.ALL, Tally.ofOne(negotiation, new SupportTally()));
    }

    static boolean isUnsupported(Decision decision, Negotiation negotiation) {
        Policy policy = negotiation.request().policy();
        return decision.grounds().stream().noneMatch(code -> standsByItself(code, policy))
                && negotiation.claims().counted().noneMatch(claim -> supports(claim, decision));
    }

    private static boolean standsByItself(ReasonCode code, Policy policy) {
        return ReasonCatalogue.find(code, policy).filter(reason -> reason.kind() == Reason.Kind.GROUND).isPresent();
    }

    private static boolean supports(Claim claim, Decision decision) {
        Source resolved = claim.resolved();
        return claim.counted() == Claim.Status.SUBSTANTIATED && resolved != null
                && resolved.position() < decision.source().position() && argues(claim.favours(), decision);
    }

    private static boolean argues(Favours favours, Decision decision) {
        return switch (decision.disposition()) {
            case ACCEPTED -> favours == Favours.YES;
            case ACCEPTED_COUNTER -> !decision.agreed() || favours == Favours.YES;
            case DECLINED, DEFERRED -> favours == Favours.NO;
        };
    }

}
