package dev.parley.commandservice.negotiation.topics;

import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.RestatementCommand.AnswerRestatement;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.RestateCase;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.negotiation.state.Restatements.Hearing;
import dev.parley.commandservice.negotiation.state.Restatements.Restatement;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import dev.parley.sharedevents.RestatementEvent.RestatementConfirmed;
import dev.parley.sharedevents.RestatementEvent.RestatementRejected;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;

/** Whether each side understands the other. */
public final class Restating extends Topic {

    public Restating(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(RestateCase command) {
        record(command.by(), new CaseRestated(command.restatement(), sideOf(command), command.text()));
    }

    @CommandHandler
    void on(AnswerRestatement command) {
        Restatement restatement = negotiation().restatements().get(command.restatement());
        new Check().refuse(Rule.OWN_SIDE, restatement.side() == sideOf(command))
            .refuse(Rule.ALREADY_ANSWERED, restatement.hearing() != Hearing.UNANSWERED)
            .refuse(Rule.RETRACTED, restatement.retracted())
            .done();
        record(command.by(), command.confirmed() ? new RestatementConfirmed(command.restatement(), command.note())
                : new RestatementRejected(command.restatement(), command.note()));
    }

}
