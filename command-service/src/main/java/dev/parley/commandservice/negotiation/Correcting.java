package dev.parley.commandservice.negotiation;

import java.util.List;
import java.util.Set;

import dev.parley.commandservice.negotiation.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.CorrectionCommand.Retract;
import dev.parley.commandservice.negotiation.Entries.Entry;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.commandservice.rules.Rule;
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
