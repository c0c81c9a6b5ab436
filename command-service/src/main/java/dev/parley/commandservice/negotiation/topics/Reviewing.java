package dev.parley.commandservice.negotiation.topics;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDealOutcome;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDelivery;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordOutcome;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.ScoreProcess;
import dev.parley.commandservice.negotiation.rules.Days;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.negotiation.state.Reviews;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.OutcomeEvent.DealOutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.DeliveryPlanned;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.OutcomeEvent.OutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** What came of the decision, and how it was taken. */
public final class Reviewing extends Topic {

    public Reviewing(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(RecordDelivery command) {
        LocalDate planned = command.plannedOn();
        LocalDate delivered = command.deliveredOn();
        boolean accepted = requireNonNull(negotiation().decisions().standing()).disposition().isYes();
        new Check().refuse(Rule.NOT_ACCEPTED, !accepted)
            .refuse(Rule.DELIVERY_NEEDS_DATE, planned == null && delivered == null)
            .refuse(Rule.DATE_IN_FUTURE, Days.isAhead(delivered, command.by().at()))
            .done();
        if (planned != null) {
            record(command.by(), new DeliveryPlanned(planned, command.link()));
        }
        if (delivered != null) {
            record(command.by(), new DeliveryRecorded(delivered, command.link()));
        }
    }

    @CommandHandler
    void on(RecordDealOutcome command) {
        LocalDate on = Objects.requireNonNullElseGet(command.on(), () -> negotiation().today(command.by()));
        new Check().refuse(Rule.UNKNOWN_ACCOUNT, !negotiation().demands().has(command.account()))
            .refuse(Rule.DATE_IN_FUTURE, Days.isAhead(on, command.by().at()))
            .done();
        record(command.by(), new DealOutcomeRecorded(command.account(), command.outcome(), on, command.source(),
                command.confidence()));
    }

    @CommandHandler
    void on(ScoreProcess command) {
        new Check().refuse(Rule.ALREADY_SCORED, negotiation().reviews().scored().contains(sideOf(command))).done();
        record(command.by(), new ProcessScored(sideOf(command), command.score(), command.note()));
    }

    @CommandHandler
    void on(RecordOutcome command) {
        Reviews reviews = negotiation().reviews();
        new Check().refuse(Rule.PROCESS_BEFORE_OUTCOME, !reviews.areScoredByBoth())
            .refuse(Rule.ALREADY_RECORDED, reviews.outcomes().contains(sideOf(command)))
            .done();
        record(command.by(), new OutcomeRecorded(sideOf(command), command.cameTrue(), command.note()));
    }

}
