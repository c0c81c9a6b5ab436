package dev.parley.commandservice.negotiation.topics;

import java.util.Objects;
import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.ObjectionCommand.RaiseObjection;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ResolveObjection;
import dev.parley.commandservice.negotiation.rules.Reasons;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.negotiation.state.Objection;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.DecisionEvent.Interruption;
import dev.parley.sharedevents.DecisionEvent.LastCallInterrupted;
import dev.parley.sharedevents.ObjectionEvent.ObjectionIntegrated;
import dev.parley.sharedevents.ObjectionEvent.ObjectionOverruled;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.ObjectionEvent.ObjectionWithdrawn;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** The harm that somebody sees, and what becomes of it. */
public final class Objecting extends Topic {

    public Objecting(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(RaiseObjection command) {
        OptionId option = Objects.requireNonNullElse(command.option(), negotiation().options().ask());
        boolean againstDeclining = option.equals(OptionId.NONE);
        Check check = new Check()
            .refuse(Rule.OBJECTION_NEEDS_HARM, Text.isMissing(command.harm()) || Text.isMissing(command.argument()))
            .refuse(Rule.UNKNOWN_OPTION, !againstDeclining && !negotiation().options().has(option))
            .refuse(Rule.NONE_NEVER_BLOCKS, againstDeclining && command.blocking());
        Reasons.check(check, command.code(), command.argument(), negotiation().policy());
        check.done();
        record(command.by(), new ObjectionRaised(command.objection(), option, command.code(),
                requireNonNull(command.harm()), requireNonNull(command.argument()), command.blocking()));
        if (command.blocking() && negotiation().state() == State.LAST_CALL) {
            record(command.by(), new LastCallInterrupted(Interruption.BLOCKING_OBJECTION));
        }
    }

    @CommandHandler
    void on(ResolveObjection command) {
        Objection objection = negotiation().objections().get(command.objection());
        switch (command.outcome()) {
            case INTEGRATED -> integrate(objection, command);
            case WITHDRAWN -> withdraw(objection, command);
            case OVERRULED -> overrule(objection, command);
        }
    }

    private void integrate(Objection objection, ResolveObjection command) {
        OptionId into = command.into();
        new Check().refuse(Rule.UNKNOWN_OPTION, into != null && !negotiation().options().has(into))
            .refuse(Rule.INTO_ANOTHER_OPTION, into == null || into.equals(objection.option()))
            .refuse(Rule.ONLY_OBJECTOR, !isObjector(objection, command))
            .refuse(Rule.ALREADY_RESOLVED, !objection.isOpen())
            .done();
        record(command.by(), new ObjectionIntegrated(command.objection(), requireNonNull(into), command.reason()));
    }

    private void withdraw(Objection objection, ResolveObjection command) {
        new Check().refuse(Rule.ONLY_OBJECTOR, !isObjector(objection, command))
            .refuse(Rule.ALREADY_RESOLVED, !objection.isOpen())
            .done();
        record(command.by(), new ObjectionWithdrawn(command.objection(), command.reason()));
    }

    private void overrule(Objection objection, ResolveObjection command) {
        boolean executive = command.by().role() == Role.EXECUTIVE;
        boolean forAnExecutive = ReasonCatalogue.isForAnExecutive(objection.code());
        if (executive && !forAnExecutive) {
            throw Refusal.notInThisRole(Rule.WRONG_ROLE);
        }
        new Check().refuse(Rule.OWN_OBJECTION, isObjector(objection, command))
            .refuse(Rule.OVERRULE_NEEDS_EXECUTIVE, forAnExecutive && !executive)
            .refuse(Rule.REASON_REQUIRED, Text.isMissing(command.reason()))
            .refuse(Rule.ALREADY_RESOLVED, !objection.isOpen())
            .done();
        record(command.by(), new ObjectionOverruled(command.objection(), requireNonNull(command.reason())));
    }

    private boolean isObjector(Objection objection, ResolveObjection command) {
        return negotiation().sides().is(command.by().person(), objection.objector());
    }

}
