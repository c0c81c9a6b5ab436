package dev.parley.queryservice.analytics.retentionrisk;

import dev.parley.queryservice.analytics.Answer;
import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.State;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the accounts of one request were told, and what became of them.
 *
 * @param waiting whether they still wait for a yes or a no
 * @param answer what they were told; absent without a decision
 * @param refused whether the request stands at a no, which a later one has not superseded
 */
record RetentionObservation(boolean waiting, @Nullable Answer answer, boolean refused, List<AccountOutcome> accounts) {

    private static final ReasonCode ABOUT_TO_QUIT = new ReasonCode("Y03");

    static RetentionObservation of(Negotiation negotiation) {
        Answer answer = negotiation.decision().map(Answer::of).orElse(null);
        boolean refused = negotiation.state() == State.DECIDED && answer == Answer.NO;
        Set<Demand> quitting = negotiation.demandsMeantBy(ABOUT_TO_QUIT).collect(Collectors.toSet());
        return new RetentionObservation(negotiation.state().isUndecided() || answer == Answer.DEFERRED, answer, refused,
                quitting.isEmpty() && !refused ? List.of() : AccountOutcome.of(negotiation, quitting));
    }

    /** Those that were said to be about to quit. */
    Stream<AccountOutcome> quitting() {
        return accounts.stream().filter(AccountOutcome::quitting);
    }

}
