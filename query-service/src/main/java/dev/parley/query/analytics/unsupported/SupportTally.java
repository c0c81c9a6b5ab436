package dev.parley.query.analytics.unsupported;

import dev.parley.query.analytics.Answer;
import dev.parley.query.analytics.Counts;
import dev.parley.query.analytics.Tally;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;

/** How many got which answer first, and for how many of these nothing spoke. */
final class SupportTally implements Tally<SupportTally> {

    private final Counts<Answer> decided = new Counts<>(Answer.class);

    private final Counts<Answer> unsupported = new Counts<>(Answer.class);

    SupportFigures.Support of(Answer answer) {
        return SupportFigures.Support.of(unsupported.of(answer), decided.of(answer));
    }

    @Override
    public void count(Negotiation negotiation) {
        negotiation.decisions().firstDecisive().ifPresent(decision -> count(decision, negotiation));
    }

    private void count(Decision decision, Negotiation negotiation) {
        Answer answer = Answer.of(decision);
        decided.add(answer);
        if (UnsupportedDecisions.isUnsupported(decision, negotiation)) {
            unsupported.add(answer);
        }
    }

    @Override
    public void add(SupportTally part) {
        decided.add(part.decided);
        unsupported.add(part.unsupported);
    }

}
