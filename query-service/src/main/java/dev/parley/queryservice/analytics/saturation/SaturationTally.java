package dev.parley.queryservice.analytics.saturation;

import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.analytics.Tally;
import dev.parley.queryservice.analytics.saturation.Displaced.Displacing;
import dev.parley.queryservice.analytics.saturation.GoodIdeas.GoodIdea;
import dev.parley.queryservice.views.negotiations.Negotiation;

/**
 * The effort asked for and promised, what each yes displaced, and good ideas with a no.
 */
final class SaturationTally implements Tally<SaturationObservation, SaturationTally> {

    final EffortTally open = new EffortTally();

    final EffortTally promised = new EffortTally();

    final Newest<Displacing> displacing = new Newest<>();

    final Newest<GoodIdea> goodIdeas = new Newest<>();

    long yes;

    long naming;

    long nothing;

    long things;

    long no;

    long rated;

    long good;

    @Override
    public SaturationObservation observe(Negotiation negotiation) {
        return SaturationObservation.of(negotiation);
    }

    @Override
    public void count(SaturationObservation one) {
        if (one.undecided()) {
            open.count(one);
        }
        if (one.accepted()) {
            countAccepted(one);
        }
        if (one.answer() == Answer.NO) {
            countNo(one);
        }
    }

    private void countAccepted(SaturationObservation one) {
        yes++;
        if (one.promised()) {
            promised.count(one);
        }
        Displacing displaced = one.displacing();
        if (displaced != null) {
            naming++;
            things += one.things();
            displacing.add(one.decided(), displaced);
        }
        nothing += one.displacesNothing() ? 1 : 0;
    }

    private void countNo(SaturationObservation one) {
        no++;
        rated += one.rated() ? 1 : 0;
        GoodIdea idea = one.goodIdea();
        if (idea != null) {
            good++;
            goodIdeas.add(one.decided(), idea);
        }
    }

    @Override
    public void add(SaturationTally part) {
        open.add(part.open);
        promised.add(part.promised);
        displacing.add(part.displacing);
        goodIdeas.add(part.goodIdeas);
        yes += part.yes;
        naming += part.naming;
        nothing += part.nothing;
        things += part.things;
        no += part.no;
        rated += part.rated;
        good += part.good;
    }

}
