package dev.parley.commandservice.negotiation.topics;

import static java.util.Objects.requireNonNull;

import dev.parley.commandservice.negotiation.commands.CorrectionCommand;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Retract;
import dev.parley.commandservice.negotiation.rules.CorrectionRules;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.negotiation.rules.RetractionRules;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.Entries.Entry;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.Role;
import java.util.List;
import java.util.function.Supplier;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** What is said later about what was recorded; the entry itself never changes. */
public final class Correcting extends Topic {

    public Correcting(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(Correct command, KnownRoles known) {
        Entry entry = entry(command);
        NegotiationEvent corrected = CorrectionRules.corrected(entry, command, negotiation());
        Check check = checked(command, entry, command.reason());
        check.refuse(Rule.NOT_CORRECTABLE, corrected == null);
        if (corrected != null) {
            CorrectionRules.check(check, entry, corrected, command, negotiation(), known);
        }
        check.done();
        CorrectionRules.checkAmount(entry, requireNonNull(corrected));
        record(command.by(), new EntryCorrected(command.position(), command.seq(), command.field(), corrected,
                requireNonNull(command.reason())));
    }

    @CommandHandler
    void on(Retract command) {
        Entry entry = entry(command);
        checked(command, entry, command.reason())
            .refuse(Rule.NOT_RETRACTABLE, !RetractionRules.allow(entry, command, negotiation()))
            .done();
        record(command.by(), new EntryRetracted(command.position(), command.seq(), requireNonNull(command.reason())));
    }

    private Check checked(CorrectionCommand command, Entry entry, @Nullable Narrative reason) {
        return new Check().refuse(Rule.REASON_REQUIRED, Text.isMissing(reason))
            .refuse(Rule.NOT_THE_AUTHOR, !mayChange(command.by(), entry))
            .refuse(Rule.ALREADY_RETRACTED, negotiation().entries().isRetracted(command.seq()));
    }

    private Entry entry(CorrectionCommand command) {
        Entry entry = negotiation().entries().find(command.seq());
        if (entry == null) {
            throw Refusal.broken(List.of(Rule.UNKNOWN_ENTRY));
        }
        return entry;
    }

    private boolean mayChange(By by, Entry entry) {
        return by.role() == Role.FACILITATOR || negotiation().sides().is(by.person(), entry.by().person());
    }

}
