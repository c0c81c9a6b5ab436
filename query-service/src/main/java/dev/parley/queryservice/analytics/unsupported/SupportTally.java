package dev.parley.queryservice.analytics.unsupported;

import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.analytics.EnumCounts;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.Optional;

/** How many got which answer first, and for how many of these nothing spoke. */
final class SupportTally implements Tally<Optional<SupportTally.First>, SupportTally> {

    /** The first yes or no that one got. */
    record First(Answer answer, boolean unsupported) {

        static First of(Decision decision, Negotiation negotiation) {
            return new First(Answer.of(decision), UnsupportedDecisions.isUnsupported(decision, negotiation));
        }

    }

    private final EnumCounts<Answer> decided = new EnumCounts<>(Answer.class);

    private final EnumCounts<Answer> unsupported = new EnumCounts<>(Answer.class);

    SupportFigures.Support of(Answer answer) {
        return SupportFigures.Support.of(unsupported.of(answer), decided.of(answer));
    }

    @Override
    public Optional<First> observe(Negotiation negotiation) {
        return negotiation.decisions().firstDecisive().map(decision -> First.of(decision, negotiation));
    }

    @Override
    public void count(Optional<First> one) {
        one.ifPresent(first -> {
            decided.add(first.answer());
            if (first.unsupported()) {
                unsupported.add(first.answer());
            }
        });
    }

    @Override
    public void add(SupportTally part) {
        decided.add(part.decided);
        unsupported.add(part.unsupported);
    }

}
