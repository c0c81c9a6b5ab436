package dev.parley.commandservice.negotiation;

import dev.parley.commandservice.negotiation.OptionCommand.OptionAnswer;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.OptionEvent;
import dev.parley.sharedevents.OptionEvent.CounterOptionAccepted;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.OptionEvent.CounterOptionRejected;
import dev.parley.sharedevents.OptionId;
import org.jspecify.annotations.Nullable;

/**
 * What could be done: the ask, and the counter-options with the asking side's answers.
 */
record Options(OptionId ask, Register<OptionId, CounterOption> counterOptions) {

    static Options of(OptionId ask) {
        return new Options(ask, Register.empty());
    }

    boolean isAsk(OptionId option) {
        return ask.equals(option);
    }

    boolean has(OptionId option) {
        return isAsk(option) || isCounterOption(option);
    }

    boolean isCounterOption(OptionId option) {
        return counterOptions.find(option) != null;
    }

    boolean hasCounterOption() {
        return !counterOptions.entries().isEmpty();
    }

    @Nullable OptionAnswer answerTo(OptionId option) {
        CounterOption found = counterOptions.find(option);
        return (found == null) ? null : found.answer();
    }

    boolean isAgreed(OptionId option) {
        return answerTo(option) == OptionAnswer.ACCEPTED;
    }

    Options on(NegotiationEvent event) {
        return (event instanceof OptionEvent about) ? on(about) : this;
    }

    private Options on(OptionEvent event) {
        return switch (event) {
            case CounterOptionProposed proposed -> answered(proposed.option(), null);
            case CounterOptionAccepted accepted -> answered(accepted.option(), OptionAnswer.ACCEPTED);
            case CounterOptionRejected rejected -> answered(rejected.option(), OptionAnswer.REJECTED);
        };
    }

    private Options answered(OptionId option, @Nullable OptionAnswer answer) {
        return new Options(ask, counterOptions.with(option, new CounterOption(answer)));
    }

    /** A counter-option and the last answer to it. */
    record CounterOption(@Nullable OptionAnswer answer) {
    }

}
