package dev.parley.query.analytics.retentionrisk;

import dev.parley.events.ReasonCode;
import dev.parley.query.analytics.Answer;
import dev.parley.query.analytics.Breakdown;
import dev.parley.query.analytics.GroupBy;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Claim;
import dev.parley.query.views.negotiations.Negotiation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the accounts that were said to be about to quit: the demands of requests
 * with a claim Y03, by the last outcome recorded for their account, apart for those that
 * stand at a yes and at a no; lost share = (lost + churned) ÷ those with a known outcome,
 * from 20 of them on. Beside it, whatever the reasons, the losses that cite a no. Neither
 * says what caused a loss.
 */
public final class RetentionRisk {

    private static final ReasonCode ABOUT_TO_QUIT = new ReasonCode("Y03");

    private RetentionRisk() {
    }

    /** The figures of the negotiations that {@code filter} asks for, group by group. */
    public static List<RetentionFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy) {
        return Breakdown.ofLive(views, filter, groupBy).figures(RetentionRisk::figures);
    }

    private static RetentionFigures figures(String group, List<Negotiation> members) {
        List<Negotiation> atRisk = members.stream().filter(RetentionRisk::isSaidToBeQuitting).toList();
        return new RetentionFigures(group, DealOutcomes.of(accounts(atRisk, Answer.YES).toList()),
                DealOutcomes.of(accounts(atRisk, Answer.NO).toList()),
                atRisk.stream()
                    .filter(RetentionRisk::waits)
                    .mapToLong(negotiation -> negotiation.countedDemands().count())
                    .sum(),
                LossesCitingANo.of(accounts(members, Answer.NO).toList()));
    }

    private static boolean isSaidToBeQuitting(Negotiation negotiation) {
        return negotiation.claims().counted().map(Claim::code).anyMatch(ABOUT_TO_QUIT::equals);
    }

    private static Stream<AccountOutcome> accounts(List<Negotiation> negotiations, Answer answer) {
        return negotiations.stream()
            .filter(negotiation -> answer(negotiation).filter(answer::equals).isPresent())
            .flatMap(AccountOutcome::of);
    }

    private static Optional<Answer> answer(Negotiation negotiation) {
        return negotiation.decision().map(Answer::of);
    }

    /** A duplicate's demands stand with the other request. */
    private static boolean waits(Negotiation negotiation) {
        return negotiation.state().isUndecided() || answer(negotiation).filter(Answer.DEFERRED::equals).isPresent();
    }

}
