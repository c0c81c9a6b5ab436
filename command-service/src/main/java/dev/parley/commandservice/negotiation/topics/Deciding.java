package dev.parley.commandservice.negotiation.topics;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.Decide;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Escalate;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OpenLastCall;
import dev.parley.commandservice.negotiation.rules.Choice;
import dev.parley.commandservice.negotiation.rules.DecisionCase;
import dev.parley.commandservice.negotiation.rules.DecisionRules;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.Lifecycle.LastCall;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.DecisionEvent;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.Displacement;
import dev.parley.sharedevents.DecisionEvent.EscalationRaised;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** How the decision comes about. */
public final class Deciding extends Topic {

    public Deciding(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(OpenLastCall command) {
        Choice choice = new Choice(command.disposition(), command.option(), negotiation().options());
        LastCall running = negotiation().lifecycle().lastCall();
        Check check = new Check().refuse(Rule.NOT_IN_LAST_CALL,
                running != null && running.isFor(command.disposition(), choice.counterOption()));
        choice.check(check);
        check.refuse(Rule.BLOCKING_OBJECTION_OPEN, choice.isBlockedBy(negotiation().objections())).done();
        Instant until = command.by().at().plus(Duration.ofHours(negotiation().policy().lastCallHours()));
        record(command.by(), new LastCallOpened(command.disposition(), choice.counterOption(), until));
    }

    @CommandHandler
    void on(Escalate command) {
        Duration left = Duration.ofDays(negotiation().policy().answerWithinDays());
        new Check().refuse(Rule.TOO_EARLY, command.by().at().isBefore(negotiation().lifecycle().openSince().plus(left)))
            .refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason()))
            .refuse(Rule.ALREADY_ESCALATED, negotiation().lifecycle().escalated())
            .done();
        record(command.by(), new EscalationRaised(requireNonNull(command.reason())));
    }

    @CommandHandler
    void on(Decide command, KnownRoles known) {
        DecisionCase decision = new DecisionCase(negotiation(), command, known);
        if (decision.isByExecutive() && !negotiation().lifecycle().escalated()) {
            throw Refusal.notInThisRole(Rule.NOT_ESCALATED);
        }
        DecisionRules.check(decision);
        record(command.by(), event(decision));
    }

    private static DecisionEvent event(DecisionCase decision) {
        Decide command = decision.command();
        Reasoning reasoning = reasoning(decision);
        Displacement displacement = new Displacement(command.displaces(), command.displacesNothingBecause());
        return switch (command.disposition()) {
            case ACCEPTED -> new RequestAccepted(reasoning, displacement, command.acknowledgesWeakReasons());
            case ACCEPTED_COUNTER -> new CounterOptionChosen(command.option(),
                    decision.choice().isAgreed() ? null : command.imposedBecause(), reasoning, displacement,
                    command.acknowledgesWeakReasons());
            case DECLINED -> new RequestDeclined(reasoning, command.noAlternativeBecause());
            case DEFERRED -> new RequestDeferred(reasoning, command.revisitOn(), command.revisitWhen());
        };
    }

    private static Reasoning reasoning(DecisionCase decision) {
        Decide command = decision.command();
        return new Reasoning(requireNonNull(command.rationale()), decision.deciders(), decision.decidedOn(),
                command.forum(), command.minutesLink(), command.grounds(), command.merit(), command.forecast(),
                command.customerWording(), command.conditions());
    }

}
