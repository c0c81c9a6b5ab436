package dev.parley.query.analytics.retentionrisk;

import dev.parley.events.OutcomeEvent.DealOutcome;
import dev.parley.events.ReasonCode;
import dev.parley.query.analytics.Answer;
import dev.parley.query.analytics.Counts;
import dev.parley.query.analytics.Tally;
import dev.parley.query.views.negotiations.Negotiation;

/** The accounts with a demand, by what they were told and what became of them. */
final class RetentionTally implements Tally<RetentionTally> {

    private static final ReasonCode ABOUT_TO_QUIT = new ReasonCode("Y03");

    final Counts<DealOutcome> yes = new Counts<>(DealOutcome.class);

    final Counts<DealOutcome> no = new Counts<>(DealOutcome.class);

    final LossTally lossesCitingANo = new LossTally();

    long undecided;

    @Override
    public void count(Negotiation negotiation) {
        Answer answer = negotiation.decision().map(Answer::of).orElse(null);
        if (isSaidToBeQuitting(negotiation)) {
            if (negotiation.state().isUndecided() || answer == Answer.DEFERRED) {
                undecided += negotiation.countedDemands().count();
            }
            else if (answer != null) {
                Counts<DealOutcome> told = answer == Answer.YES ? yes : no;
                AccountOutcome.of(negotiation).forEach(account -> told.add(account.outcome()));
            }
        }
        if (answer == Answer.NO) {
            AccountOutcome.of(negotiation).forEach(lossesCitingANo::count);
        }
    }

    private static boolean isSaidToBeQuitting(Negotiation negotiation) {
        return negotiation.claims().counted().anyMatch(claim -> claim.code().equals(ABOUT_TO_QUIT));
    }

    @Override
    public void add(RetentionTally part) {
        yes.add(part.yes);
        no.add(part.no);
        lossesCitingANo.add(part.lossesCitingANo);
        undecided += part.undecided;
    }

}
