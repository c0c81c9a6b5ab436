package dev.parley.queryservice.analytics.reasons;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.ReasonCatalogue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reasons did not hold: a weak one (Y or N) that was conceded, or that was
 * challenged at least three days before a decision and not substantiated.
 */
final class Unsupported {

    private static final int DAYS_TO_ANSWER = 3;

    private Unsupported() {
    }

    static boolean is(Claim claim, Negotiation negotiation) {
        Policy policy = negotiation.request().policy();
        boolean weak = ReasonCatalogue.find(claim.code(), policy).filter(Reason::isWeak).isPresent();
        return weak && switch (claim.counted()) {
            case CONCEDED -> true;
            case SUBSTANTIATED, ASSERTED -> false;
            case CHALLENGED, DISPUTED -> wasLeftOpen(claim.challenged(), negotiation, policy);
        };
    }

    private static boolean wasLeftOpen(@Nullable Source challenged, Negotiation negotiation, Policy policy) {
        if (challenged == null) {
            return false;
        }
        LocalDate due = challenged.on(policy.timeZone()).plusDays(DAYS_TO_ANSWER);
        return negotiation.decisions().all().stream().map(Decision::decidedOn).anyMatch(on -> !on.isBefore(due));
    }

}
