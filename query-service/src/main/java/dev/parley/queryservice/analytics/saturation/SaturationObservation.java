package dev.parley.queryservice.analytics.saturation;

import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.analytics.saturation.Displaced.Displacing;
import dev.parley.queryservice.analytics.saturation.GoodIdeas.GoodIdea;
import dev.parley.queryservice.views.negotiations.Decision;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.Reasoning.Merit;
import dev.parley.sharedevents.State;
import org.jspecify.annotations.Nullable;

/**
 * What one request asks of those who build.
 *
 * @param effort in person-days, where it was estimated
 * @param accepted whether it stands at an option that was accepted: one that was imposed
 * is a no to those who asked, and has to be built all the same
 * @param promised whether that was not delivered yet
 * @param answer what the decision that it stands at says; absent without one
 * @param things how many things that pushes back; -1 where it was not said
 * @param displacing what it pushes back, if anything
 * @param rated whether the merit of what got a no was stated
 * @param goodIdea it, if it is of high merit and got a no
 * @param decided the day of the decision, counted from the first of 1970, where one of
 * these two is said
 */
record SaturationObservation(@Nullable Name area, @Nullable Double effort, boolean undecided, boolean accepted,
        boolean promised, @Nullable Answer answer, int things, @Nullable Displacing displacing, boolean rated,
        @Nullable GoodIdea goodIdea, long decided) {

    static SaturationObservation of(Negotiation negotiation) {
        return negotiation.decision()
            .map(decision -> decided(negotiation, decision, Answer.of(decision)))
            .orElseGet(() -> new SaturationObservation(negotiation.request().productArea(), negotiation.effort(),
                    negotiation.state().isUndecided(), false, false, null, -1, null, false, null, 0));
    }

    private static SaturationObservation decided(Negotiation negotiation, Decision decision, Answer answer) {
        boolean accepted = decision.disposition().isYes();
        boolean promised = accepted && negotiation.state() == State.DECIDED
                && negotiation.outcomes().delivered() == null;
        Integer said = accepted ? decision.displaced() : null;
        int things = said == null ? -1 : said;
        boolean good = answer == Answer.NO && decision.merit() == Merit.HIGH;
        return new SaturationObservation(negotiation.request().productArea(), negotiation.effort(),
                negotiation.state().isUndecided(), accepted, promised, answer, things,
                things > 0 ? Displacing.of(negotiation, decision, things) : null,
                answer == Answer.NO && decision.merit() != null,
                good ? new GoodIdea(negotiation.id(), decision.decidedOn()) : null,
                good || things > 0 ? decision.decidedOn().toEpochDay() : 0);
    }

    boolean displacesNothing() {
        return things == 0;
    }

}
