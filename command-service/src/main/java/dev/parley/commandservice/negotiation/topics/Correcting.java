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
import dev.parley.sharedevents.DecisionEvent.LastCallInterrupted;
import dev.parley.sharedevents.DecisionEvent.Interruption;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.corrections.CorrectableField;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** What is said later about what was recorded; the entry itself never changes. */
public final class Correcting extends Topic {

    /** Whoever heard a last call heard it of the request as it was worded. */
    private static final Set<String> WORDING = Set.of("title", "problem", "ask");

    public Correcting(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(Correct command, KnownRoles known, NarrativeReader reader) {
        Entry entry = entry(command);
        NegotiationEvent corrected = CorrectionRules.corrected(entry, command, negotiation());
        Check check = checked(command, entry, command.reason());
        check.refuse(Rule.NOT_CORRECTABLE, corrected == null || saysSo(entry, command, reader));
        if (corrected != null) {
            check.refuse(Rule.PROBLEM_AND_ASK, asksForTheProblem(corrected, command.field(), reader));
            CorrectionRules.check(check, entry, corrected, command, negotiation(), known);
        }
        check.done();
        CorrectionRules.checkAmount(entry, requireNonNull(corrected));
        record(command.by(), new EntryCorrected(command.position(), command.seq(), command.field(), corrected,
                requireNonNull(command.reason())));
        if (WORDING.contains(command.field()) && negotiation().state() == State.LAST_CALL) {
            record(command.by(), new LastCallInterrupted(Interruption.REVISION));
        }
    }

    /** Whether a text is what stands there already, sealed. */
    private static boolean saysSo(Entry entry, Correct command, NarrativeReader reader) {
        CorrectableField field = CorrectionRules.field(entry, command);
        return field != null && command.value() instanceof Narrative said
                && field.present(entry.event()) instanceof Narrative present
                && reader.text(said).equals(reader.text(present));
    }

    private boolean asksForTheProblem(NegotiationEvent corrected, String field, NarrativeReader reader) {
        Wording wording = new Wording(negotiation().request(), reader);
        return !field.equals("title") && switch (corrected) {
            case RequestRaised raised -> wording.wouldBeSame(raised.problem(), raised.ask());
            case RequestRevised revised -> wording.wouldBeSame(revised.problem(), revised.ask());
            default -> false;
        };
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
