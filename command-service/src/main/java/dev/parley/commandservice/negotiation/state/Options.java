package dev.parley.commandservice.negotiation.state;

import dev.parley.commandservice.negotiation.commands.OptionCommand.OptionAnswer;
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
public record Options(OptionId ask, PersistentMap<OptionId, CounterOption> counterOptions) {

    public static Options of(OptionId ask) {
        return new Options(ask, PersistentMap.empty());
    }

    public boolean isAsk(OptionId option) {
        return ask.equals(option);
    }

    public boolean has(OptionId option) {
        return isAsk(option) || isCounterOption(option);
    }

    public boolean isCounterOption(OptionId option) {
        return counterOptions.find(option) != null;
    }

    public boolean hasCounterOption() {
        return !counterOptions.entries().isEmpty();
    }

    public @Nullable OptionAnswer answerTo(OptionId option) {
        CounterOption found = counterOptions.find(option);
        return (found == null) ? null : found.answer();
    }

    public boolean isAgreed(OptionId option) {
        return answerTo(option) == OptionAnswer.ACCEPTED;
    }

    public Options on(NegotiationEvent event) {
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
    public record CounterOption(@Nullable OptionAnswer answer) {
    }

}
