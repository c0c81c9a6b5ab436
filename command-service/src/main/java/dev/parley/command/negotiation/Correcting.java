package dev.parley.command.negotiation;

import java.util.List;
import java.util.Set;

import dev.parley.command.negotiation.CorrectionCommand.Correct;
import dev.parley.command.negotiation.CorrectionCommand.Retract;
import dev.parley.command.negotiation.Entries.Entry;
import dev.parley.command.rules.Check;
import dev.parley.command.rules.Refusal;
import dev.parley.command.rules.Rule;
import dev.parley.events.By;
import dev.parley.events.CorrectionEvent.EntryCorrected;
import dev.parley.events.CorrectionEvent.EntryRetracted;
import dev.parley.events.DecisionEvent.CounterOptionChosen;
import dev.parley.events.DecisionEvent.DecisionOverridden;
import dev.parley.events.DecisionEvent.RequestAccepted;
import dev.parley.events.DecisionEvent.RequestDeclined;
import dev.parley.events.DecisionEvent.RequestDeferred;
import dev.parley.events.NegotiationEvent;
import dev.parley.events.Role;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** What is said later about what was recorded; the entry itself never changes. */
final class Correcting extends Topic {

    private static final Set<Class<? extends NegotiationEvent>> DECISIONS = Set.of(RequestAccepted.class,
            CounterOptionChosen.class, RequestDeclined.class, RequestDeferred.class, DecisionOverridden.class);

    Correcting(Negotiation negotiation) {
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
            .refuse(Rule.ALREADY_RETRACTED, Entries.areRetracted(dossier().entries(), command.seq()))
            .done();
        record(command.by(), new EntryRetracted(command.position(), command.seq(), requireNonNull(command.reason())));
    }

    private Entry entry(CorrectionCommand command) {
        Entry entry = Entries.find(dossier().entries(), command.seq());
        if (entry == null) {
            throw Refusal.broken(List.of(Rule.UNKNOWN_ENTRY));
        }
        return entry;
    }

    private boolean mayChange(By by, Entry entry) {
        return by.role() == Role.FACILITATOR || dossier().sides().is(by.person(), entry.author());
    }

}
