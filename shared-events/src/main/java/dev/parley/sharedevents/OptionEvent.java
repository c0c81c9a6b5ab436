package dev.parley.sharedevents;

import org.jspecify.annotations.Nullable;

/** What happens to counter-options. */
public sealed interface OptionEvent extends NegotiationEvent {

    OptionId option();

    record CounterOptionProposed(OptionId option, Narrative summary, Narrative solvesProblem,
            @Nullable Narrative strategyFit, @Nullable Narrative tradeOffs, Side side) implements OptionEvent {
    }

    record CounterOptionAccepted(OptionId option, AnsweredBy answeredBy,
            @Nullable Narrative reason) implements OptionEvent {
    }

    record CounterOptionRejected(OptionId option, AnsweredBy answeredBy, Narrative reason) implements OptionEvent {
    }

    /** Whose answer it is: the customer's own, or the sales representative's for them. */
    enum AnsweredBy {

        CUSTOMER, REP

    }

}
