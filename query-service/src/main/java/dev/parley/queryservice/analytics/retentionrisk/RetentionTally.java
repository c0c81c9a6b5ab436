package dev.parley.queryservice.analytics.retentionrisk;

import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.analytics.EnumCounts;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;

/** The accounts with a demand, by what they were told and what became of them. */
final class RetentionTally implements Tally<RetentionObservation, RetentionTally> {

    final EnumCounts<DealOutcome> yes = new EnumCounts<>(DealOutcome.class);

    final EnumCounts<DealOutcome> no = new EnumCounts<>(DealOutcome.class);

    final LossTally lossesCitingANo = new LossTally();

    long undecided;

    @Override
    public RetentionObservation observe(Negotiation negotiation) {
        return RetentionObservation.of(negotiation);
    }

    @Override
    public void count(RetentionObservation one) {
        Answer answer = one.answer();
        if (one.waiting()) {
            undecided += one.quitting().count();
        }
        else if (answer != null) {
            EnumCounts<DealOutcome> told = answer == Answer.YES ? yes : no;
            one.quitting().forEach(account -> told.add(account.outcome()));
        }
        if (one.refused()) {
            one.accounts().forEach(lossesCitingANo::count);
        }
    }

    @Override
    public void add(RetentionTally part) {
        yes.add(part.yes);
        no.add(part.no);
        lossesCitingANo.add(part.lossesCitingANo);
        undecided += part.undecided;
    }

}
