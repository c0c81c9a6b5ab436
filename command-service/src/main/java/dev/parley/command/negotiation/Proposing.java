package dev.parley.command.negotiation;

import dev.parley.command.negotiation.OptionCommand.OptionAnswer;
import dev.parley.command.negotiation.OptionCommand.ProposeCounterOption;
import dev.parley.command.negotiation.OptionCommand.RespondToCounterOption;
import dev.parley.command.rules.Check;
import dev.parley.command.rules.Refusal;
import dev.parley.command.rules.Rule;
import dev.parley.events.OptionEvent;
import dev.parley.events.OptionEvent.CounterOptionAccepted;
import dev.parley.events.OptionEvent.CounterOptionProposed;
import dev.parley.events.OptionEvent.CounterOptionRejected;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** What else could be done about the problem, and what the asking side says to it. */
final class Proposing extends Topic {

    Proposing(Negotiation negotiation) {
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
        Options options = dossier().options();
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
