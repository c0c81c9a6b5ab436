package dev.parley.commandservice.negotiation.rules;

import dev.parley.commandservice.negotiation.state.Objections;
import dev.parley.commandservice.negotiation.state.Options;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.rules.Rule;
import org.jspecify.annotations.Nullable;

/** What is chosen, by a last call, a decision or an override, among these options. */
public record Choice(Disposition disposition, @Nullable OptionId option, Options among) {

    public void check(Check check) {
        boolean known = option == null || option.equals(OptionId.NONE) || among.has(option);
        check.refuse(Rule.UNKNOWN_OPTION, !known).refuse(Rule.OPTION_DOES_NOT_FIT, known && !fits());
    }

    private boolean fits() {
        return switch (disposition) {
            case ACCEPTED -> option == null || among.isAsk(option);
            case ACCEPTED_COUNTER -> option != null && among.isCounterOption(option);
            case DECLINED -> option == null || option.equals(OptionId.NONE);
            case DEFERRED -> option == null;
        };
    }

    /** The counter-option, if that is what is accepted. */
    public @Nullable OptionId counterOption() {
        return (disposition == Disposition.ACCEPTED_COUNTER) ? option : null;
    }

    /** What is accepted: the ask or a counter-option; absent for a no and a deferral. */
    public @Nullable OptionId accepted() {
        return (disposition == Disposition.ACCEPTED) ? among.ask() : counterOption();
    }

    /** Whether a blocking objection stands against what is accepted. */
    public boolean isBlockedBy(Objections objections) {
        OptionId accepted = accepted();
        return accepted != null && objections.block(accepted);
    }

    public boolean isAgreed() {
        OptionId counterOption = counterOption();
        return counterOption != null && among.isAgreed(counterOption);
    }

}
