package dev.parley.commandservice.negotiation;

import java.util.Objects;

import dev.parley.commandservice.negotiation.Claims.Evidence;
import dev.parley.commandservice.negotiation.DecisionCommand.OverrideDecision;
import dev.parley.commandservice.negotiation.DecisionCommand.RecordStance;
import dev.parley.commandservice.negotiation.DecisionCommand.Reopen;
import dev.parley.commandservice.negotiation.Demands.Demand;
import dev.parley.commandservice.negotiation.Rulings.Ruling;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Rule;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.DecisionEvent.StanceRecorded;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ObjectionEvent.ObjectionOverruled;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.Side;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** What is said to a decision, and what may replace it. */
final class Revisiting extends Topic {

    Revisiting(Negotiation negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(OverrideDecision command) {
        Choice choice = new Choice(command.disposition(), command.option(), dossier().options());
        boolean deferring = command.disposition() == Disposition.DEFERRED;
        Check check = new Check().refuse(Rule.OWN_REQUEST, dossier().sides().isOn(Side.ASKING, command.by().person()));
        choice.check(check);
        check
            .refuse(Rule.DEFER_NEEDS_REVISIT, deferring
                    && (command.revisitOn() == null || !command.revisitOn().isAfter(dossier().today(command.by()))))
            .refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason()))
            .refuse(Rule.CAUSE_REQUIRED, command.cause() == null)
            .refuse(Rule.SAME_DISPOSITION, isTheSame(choice))
            .done();
        overruleBlockers(command, choice);
        record(command.by(),
                new DecisionOverridden(command.disposition(), choice.counterOption(), choice.isAgreed(),
                        deferring ? command.revisitOn() : null, requireNonNull(command.reason()),
                        requireNonNull(command.cause())));
    }

    private boolean isTheSame(Choice choice) {
        return choice.disposition() == ruling().disposition()
                && Objects.equals(choice.counterOption(), ruling().option());
    }

    private void overruleBlockers(OverrideDecision command, Choice choice) {
        OptionId accepted = choice.accepted();
        if (accepted == null) {
            return;
        }
        Narrative reason = requireNonNull(command.reason());
        for (ObjectionId blocker : dossier().objections().openBlockersOf(accepted)) {
            record(command.by(), new ObjectionOverruled(blocker, reason));
        }
    }

    @CommandHandler
    void on(RecordStance command) {
        record(command.by(), new StanceRecorded(command.stance(), command.note()));
    }

    @CommandHandler
    void on(Reopen command) {
        Register<EvidenceId, Evidence> evidence = dossier().claims().evidence();
        Register<DemandId, Demand> demands = dossier().demands().demands();
        new Check().refuse(Rule.REOPEN_NEEDS_NEWS, !hasNews(command, evidence, demands) && !isResumed(command))
            .refuse(Rule.UNKNOWN_EVIDENCE, !evidence.entries().keySet().containsAll(command.evidence()))
            .refuse(Rule.UNKNOWN_DEMAND, !demands.entries().keySet().containsAll(command.demands()))
            .done();
        record(command.by(), new RequestReopened(command.evidence(), command.demands(), command.news()));
    }

    private boolean hasNews(Reopen command, Register<EvidenceId, Evidence> evidence,
            Register<DemandId, Demand> demands) {
        long decided = ruling().seq();
        return evidence.these(command.evidence()).anyMatch(piece -> piece.isNewSince(decided))
                || demands.these(command.demands()).anyMatch(demand -> demand.isNewSince(decided));
    }

    private boolean isResumed(Reopen command) {
        Sides sides = dossier().sides();
        boolean byDecider = ruling().deciders().stream().anyMatch(one -> sides.is(command.by().person(), one));
        return ruling().isDueOn(dossier().today(command.by())) || (ruling().isDeferral() && byDecider);
    }

    private Ruling ruling() {
        return requireNonNull(dossier().rulings().standing());
    }

}
