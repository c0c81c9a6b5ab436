package dev.parley.query.analytics.saturation;

import dev.parley.events.Reasoning.Merit;
import dev.parley.query.analytics.Answer;
import dev.parley.query.analytics.Tally;
import dev.parley.query.analytics.saturation.Displaced.Displacing;
import dev.parley.query.analytics.saturation.GoodIdeas.GoodIdea;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.State;

/**
 * The effort asked for and promised, what each yes displaced, and good ideas with a no.
 */
final class SaturationTally implements Tally<SaturationTally> {

    final EffortTally open = new EffortTally();

    final EffortTally promised = new EffortTally();

    final Newest<Displacing> displacing = new Newest<>(Displacing::decidedOn);

    final Newest<GoodIdea> goodIdeas = new Newest<>(GoodIdea::decidedOn);

    long n;

    long yes;

    long naming;

    long nothing;

    long things;

    long no;

    long rated;

    long good;

    @Override
    public void count(Negotiation negotiation) {
        n++;
        if (negotiation.state().isUndecided()) {
            open.count(negotiation);
        }
        negotiation.decision().ifPresent(decision -> {
            switch (Answer.of(decision)) {
                case YES -> countYes(negotiation, decision);
                case NO -> countNo(negotiation, decision);
                case DEFERRED -> {
                    // it displaces nothing yet
                }
            }
        });
    }

    private void countYes(Negotiation negotiation, Decision decision) {
        yes++;
        if (negotiation.state() == State.DECIDED && negotiation.outcomes().delivered() == null) {
            promised.count(negotiation);
        }
        Integer displaced = decision.displaced();
        if (displaced != null && displaced > 0) {
            naming++;
            things += displaced;
            displacing.add(Displacing.of(negotiation, decision, displaced));
        }
        nothing += displaced != null && displaced == 0 ? 1 : 0;
    }

    private void countNo(Negotiation negotiation, Decision decision) {
        no++;
        rated += decision.merit() == null ? 0 : 1;
        if (decision.merit() == Merit.HIGH) {
            good++;
            goodIdeas.add(new GoodIdea(negotiation.id(), decision.decidedOn()));
        }
    }

    @Override
    public void add(SaturationTally part) {
        open.add(part.open);
        promised.add(part.promised);
        displacing.add(part.displacing);
        goodIdeas.add(part.goodIdeas);
        n += part.n;
        yes += part.yes;
        naming += part.naming;
        nothing += part.nothing;
        things += part.things;
        no += part.no;
        rated += part.rated;
        good += part.good;
    }

}
