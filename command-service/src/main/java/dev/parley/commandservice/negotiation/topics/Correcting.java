package dev.parley.commandservice.negotiation.topics;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.CorrectionCommand;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Retract;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.Entries;
import dev.parley.commandservice.negotiation.state.Entries.Entry;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** What is said later about what was recorded; the entry itself never changes. */
public final class Correcting extends Topic {

    private static final Set<Class<? extends NegotiationEvent>> DECISIONS = Set.of(RequestAccepted.class,
            CounterOptionChosen.class, RequestDeclined.class, RequestDeferred.class, DecisionOverridden.class);

    public Correcting(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(Correct command) {
        Entry entry = entry(command);
        new Check().refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason()))
            .refuse(Rule.UNKNOWN_FIELD, !entry.hasField(command.field()))
            .refuse(Rule.NOT_THE_AUTHOR, !mayChange(command.by(), entry))
            .done();
        record(command.by(), new EntryCorrected(command.position(), command.seq(), command.field(), command.value(),
                requireNonNull(command.reason())));
    }

    @CommandHandler
    void on(Retract command) {
        Entry entry = entry(command);
        new Check().refuse(Rule.DECISION_STAYS, DECISIONS.contains(entry.type()))
            .refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason()))
            .refuse(Rule.NOT_THE_AUTHOR, !mayChange(command.by(), entry))
            .refuse(Rule.ALREADY_RETRACTED, Entries.areRetracted(negotiation().entries(), command.seq()))
            .done();
        record(command.by(), new EntryRetracted(command.position(), command.seq(), requireNonNull(command.reason())));
    }

    private Entry entry(CorrectionCommand command) {
        Entry entry = Entries.find(negotiation().entries(), command.seq());
        if (entry == null) {
            throw Refusal.broken(List.of(Rule.UNKNOWN_ENTRY));
        }
        return entry;
    }

    private boolean mayChange(By by, Entry entry) {
        return by.role() == Role.FACILITATOR || negotiation().sides().is(by.person(), entry.author());
    }

}
