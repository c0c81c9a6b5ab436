package dev.parley.systemtests.allowed;

import dev.parley.commandservice.negotiation.commands.DecisionCommand;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.CompleteDecision;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Decide;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Escalate;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OpenLastCall;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OverrideDecision;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.RecordStance;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Reopen;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Supersede;
import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.queryservice.views.negotiations.Evidence;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.Reasoning.Ground;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every way to come to a decision, and to replace it. */
record DecisionMoves(Moves moves) {

    /** What is decided, and on which option if there is a choice. */
    private record What(Disposition disposition, @Nullable OptionId option) {
    }

    Stream<? extends DecisionCommand> of(Operation operation, By by) {
        Draw draw = moves.draw();
        return switch (operation) {
            case OPEN_LAST_CALL ->
                whats().map(what -> new OpenLastCall(moves.id(), by, what.disposition(), what.option()));
            case ESCALATE -> Stream.of(new Escalate(moves.id(), by, draw.text()));
            case DECIDE -> whats().flatMap(what -> decidedBy(by).map(people -> decide(by, what, people)));
            case OVERRIDE -> whats().map(what -> new OverrideDecision(moves.id(), by, what.disposition(), what.option(),
                    draw.day().plusDays(9), draw.text(), OverrideCause.STRATEGY));
            case COMPLETE_DECISION -> Stream.of(new CompleteDecision(moves.id(), by, forecast(), draw.text()));
            case RECORD_STANCE -> Stream.of(new RecordStance(moves.id(), by, Stance.AGREE, draw.text()));
            case REOPEN -> Stream.of(reopen(by));
            case SUPERSEDE -> moves.others().map(other -> new Supersede(moves.id(), by, other));
            default -> throw new IllegalArgumentException(operation + " is about no decision");
        };
    }

    private Stream<What> whats() {
        return moves.draw().all(Disposition.values()).flatMap(disposition -> switch (disposition) {
            case ACCEPTED_COUNTER -> moves.options().map(option -> new What(disposition, option));
            case ACCEPTED, DECLINED, DEFERRED -> Stream.of(new What(disposition, null));
        });
    }

    private Stream<List<PersonId>> decidedBy(By by) {
        return by.role() == Role.FACILITATOR ? moves.people().map(List::of) : Stream.of(List.of());
    }

    private Decide decide(By by, What what, List<PersonId> decidedBy) {
        Draw draw = moves.draw();
        boolean deferring = what.disposition() == Disposition.DEFERRED;
        return new Decide(moves.id(), by, what.disposition(), what.option(), draw.text(), List.of(), draw.text(),
                isExpedited() && draw.upTo(2) == 0 ? null : forecast(), true,
                List.of(new Ground(new ReasonCode("G02"), null)), null,
                isExpedited() && draw.upTo(2) == 0 ? null : draw.text(), draw.text(), null,
                deferring ? draw.day().plusDays(draw.upTo(20) + 2) : null, null, List.of(), null, decidedBy, null,
                null);
    }

    /** What was expedited can be decided without. */
    private boolean isExpedited() {
        return moves.it().request().expedited() != null;
    }

    private Forecast forecast() {
        return new Forecast(moves.draw().text(), 0.5, moves.draw().day().plusDays(2));
    }

    private Reopen reopen(By by) {
        return new Reopen(moves.id(), by,
                moves.it()
                    .claims()
                    .all()
                    .stream()
                    .flatMap(claim -> claim.evidence().stream())
                    .map(Evidence::id)
                    .toList(),
                moves.it().countedDemands().map(Demand::id).toList(), moves.draw().text());
    }

}
