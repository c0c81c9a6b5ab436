package dev.parley.commandservice.negotiation.topics;

import java.util.Objects;
import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.CompleteDecision;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OverrideDecision;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.RecordStance;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Reopen;
import dev.parley.commandservice.negotiation.rules.Choice;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.Claims.Evidence;
import dev.parley.commandservice.negotiation.state.Decisions.Decision;
import dev.parley.commandservice.negotiation.state.Demands.Demand;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.negotiation.state.PersistentMap;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.DecisionEvent.DecisionCompleted;
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
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.Sides;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** What is said to a decision, and what may replace it. */
public final class Revisiting extends Topic {

    public Revisiting(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(OverrideDecision command) {
        Choice choice = new Choice(command.disposition(), command.option(), negotiation().options());
        boolean deferring = command.disposition() == Disposition.DEFERRED;
        Check check = new Check().refuse(Rule.OWN_REQUEST,
                negotiation().sides().isOn(Side.ASKING, command.by().person()));
        choice.check(check);
        check
            .refuse(Rule.DEFER_NEEDS_REVISIT, deferring
                    && (command.revisitOn() == null || !command.revisitOn().isAfter(negotiation().today(command.by()))))
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
        return choice.disposition() == decision().disposition()
                && Objects.equals(choice.counterOption(), decision().option());
    }

    private void overruleBlockers(OverrideDecision command, Choice choice) {
        OptionId accepted = choice.accepted();
        if (accepted == null) {
            return;
        }
        Narrative reason = requireNonNull(command.reason());
        for (ObjectionId blocker : negotiation().objections().openBlockersOf(accepted)) {
            record(command.by(), new ObjectionOverruled(blocker, reason));
        }
    }

    @CommandHandler
    void on(CompleteDecision command) {
        boolean yes = decision().disposition().isYes();
        boolean no = decision().disposition() == Disposition.DECLINED;
        Forecast forecast = command.forecast();
        new Check().refuse(Rule.NOTHING_TO_COMPLETE, !negotiation().request().expedited() || isComplete())
            .refuse(Rule.REVIEW_IN_PAST,
                    yes && forecast != null && forecast.reviewOn().isBefore(negotiation().today(command.by())))
            .refuse(Rule.FORECAST_REQUIRED, yes && (forecast == null || Text.isMissing(forecast.statement())))
            .refuse(Rule.DECLINE_NEEDS_ALTERNATIVE, no && Text.isMissing(command.noAlternativeBecause()))
            .done();
        record(command.by(), new DecisionCompleted(yes ? forecast : null, yes ? null : command.noAlternativeBecause()));
    }

    private boolean isComplete() {
        boolean nothingAsked = decision().disposition().isYes() ? !negotiation().request().weighsYes()
                : !negotiation().policy().counterOptionOnDecline() || negotiation().options().hasCounterOption();
        return decision().complete() || nothingAsked;
    }

    @CommandHandler
    void on(RecordStance command) {
        record(command.by(), new StanceRecorded(command.stance(), command.note()));
    }

    @CommandHandler
    void on(Reopen command) {
        PersistentMap<EvidenceId, Evidence> evidence = negotiation().claims().evidence();
        PersistentMap<DemandId, Demand> demands = negotiation().demands().demands();
        new Check().refuse(Rule.REOPEN_NEEDS_NEWS, !hasNews(command, evidence, demands) && !isResumed(command))
            .refuse(Rule.UNKNOWN_EVIDENCE, !evidence.entries().keySet().containsAll(command.evidence()))
            .refuse(Rule.UNKNOWN_DEMAND, !demands.entries().keySet().containsAll(command.demands()))
            .done();
        record(command.by(), new RequestReopened(command.evidence(), command.demands(), command.news()));
    }

    private boolean hasNews(Reopen command, PersistentMap<EvidenceId, Evidence> evidence,
            PersistentMap<DemandId, Demand> demands) {
        long decided = decision().seq();
        return evidence.these(command.evidence()).anyMatch(piece -> piece.isNewSince(decided))
                || demands.these(command.demands()).anyMatch(demand -> demand.isNewSince(decided));
    }

    private boolean isResumed(Reopen command) {
        Sides sides = negotiation().sides();
        boolean byDecider = decision().deciders().stream().anyMatch(one -> sides.is(command.by().person(), one));
        return decision().isDueOn(negotiation().today(command.by())) || (decision().isDeferral() && byDecider);
    }

    private Decision decision() {
        return requireNonNull(negotiation().decisions().standing());
    }

}
