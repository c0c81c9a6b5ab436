package dev.parley.commandservice.negotiation;

import java.time.Duration;
import java.time.Instant;

import dev.parley.commandservice.negotiation.DecisionCommand.Decide;
import dev.parley.commandservice.negotiation.DecisionCommand.Escalate;
import dev.parley.commandservice.negotiation.DecisionCommand.OpenLastCall;
import dev.parley.commandservice.negotiation.Stage.LastCall;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.commandservice.rules.Rule;
import dev.parley.sharedevents.DecisionEvent;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.Displacement;
import dev.parley.sharedevents.DecisionEvent.EscalationRaised;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.Reasoning;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** How the decision comes about. */
final class Deciding extends Topic {

    Deciding(Negotiation negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(OpenLastCall command) {
        Choice choice = new Choice(command.disposition(), command.option(), dossier().options());
        LastCall running = dossier().stage().lastCall();
        Check check = new Check().refuse(Rule.NOT_IN_LAST_CALL,
                running != null && running.isFor(command.disposition(), choice.counterOption()));
        choice.check(check);
        check.refuse(Rule.BLOCKING_OBJECTION_OPEN, choice.isBlockedBy(dossier().objections())).done();
        Instant until = command.by().at().plus(Duration.ofHours(dossier().policy().lastCallHours()));
        record(command.by(), new LastCallOpened(command.disposition(), choice.counterOption(), until));
    }

    @CommandHandler
    void on(Escalate command) {
        Duration left = Duration.ofDays(dossier().policy().answerWithinDays());
        new Check().refuse(Rule.TOO_EARLY, command.by().at().isBefore(dossier().stage().openSince().plus(left)))
            .refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason()))
            .refuse(Rule.ALREADY_ESCALATED, dossier().stage().escalated())
            .done();
        record(command.by(), new EscalationRaised(requireNonNull(command.reason())));
    }

    @CommandHandler
    void on(Decide command) {
        DecisionCase decision = new DecisionCase(dossier(), command);
        if (decision.isByExecutive() && !dossier().stage().escalated()) {
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
