package dev.parley.commandservice.negotiation.topics;

import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.OptionCommand.OptionAnswer;
import dev.parley.commandservice.negotiation.commands.OptionCommand.ProposeCounterOption;
import dev.parley.commandservice.negotiation.commands.OptionCommand.RespondToCounterOption;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.negotiation.state.Options;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.OptionEvent;
import dev.parley.sharedevents.OptionEvent.CounterOptionAccepted;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.OptionEvent.CounterOptionRejected;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** What else could be done about the problem, and what the asking side says to it. */
public final class Proposing extends Topic {

    public Proposing(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(ProposeCounterOption command) {
        new Check().refuse(Rule.COUNTER_OPTION_NEEDS_PROBLEM, Text.isMissing(command.solvesProblem())).done();
        record(command.by(), new CounterOptionProposed(command.option(), command.summary(),
                requireNonNull(command.solvesProblem()), command.strategyFit(), command.tradeOffs(), sideOf(command)));
    }

    @CommandHandler
    void on(RespondToCounterOption command) {
        Options options = negotiation().options();
        if (!options.has(command.option())) {
            throw Refusal.unknown(Rule.UNKNOWN_OPTION);
        }
        boolean rejected = command.answer() == OptionAnswer.REJECTED;
        new Check().refuse(Rule.REASON_REQUIRED, rejected && Text.isMissing(command.reason()))
            .refuse(Rule.NOT_A_COUNTER_OPTION, options.isAsk(command.option()))
            .refuse(Rule.ALREADY_ANSWERED, options.answerTo(command.option()) == command.answer())
            .done();
        record(command.by(), answer(command));
    }

    private static OptionEvent answer(RespondToCounterOption command) {
        return switch (command.answer()) {
            case ACCEPTED -> new CounterOptionAccepted(command.option(), command.answeredBy(), command.reason());
            case REJECTED ->
                new CounterOptionRejected(command.option(), command.answeredBy(), requireNonNull(command.reason()));
        };
    }

}
