package dev.parley.queryservice.analytics.retentionrisk;

import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.ReasonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the accounts of one request were told, and what became of them.
 *
 * @param quitting whether they were said to be about to quit
 * @param waiting whether they still wait for a yes or a no
 * @param answer what the decision that it stands at says; absent without one
 */
record RetentionObservation(boolean quitting, boolean waiting, @Nullable Answer answer, List<AccountOutcome> accounts) {

    private static final ReasonCode ABOUT_TO_QUIT = new ReasonCode("Y03");

    static RetentionObservation of(Negotiation negotiation) {
        Answer answer = negotiation.decision().map(Answer::of).orElse(null);
        boolean quitting = negotiation.claims().counted().anyMatch(claim -> claim.code().equals(ABOUT_TO_QUIT));
        return new RetentionObservation(quitting, negotiation.state().isUndecided() || answer == Answer.DEFERRED,
                answer, quitting || answer == Answer.NO ? AccountOutcome.of(negotiation) : List.of());
    }

}
