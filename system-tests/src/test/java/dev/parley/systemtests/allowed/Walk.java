package dev.parley.systemtests.allowed;

import static java.util.Objects.requireNonNull;

import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.HandOver;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.eventlog.Entry;
import dev.parley.queryservice.views.negotiations.EarlierEvents.Told;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.web.negotiation.Allowed;
import dev.parley.queryservice.web.negotiation.Amending;
import dev.parley.queryservice.web.negotiation.Correctable;
import dev.parley.queryservice.web.negotiation.Situation;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.corrections.CorrectableField;
import dev.parley.sharedevents.corrections.CorrectableFields;
import dev.parley.sharedevents.rules.Operation;
import dev.parley.sharedevents.rules.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A few negotiations that go on at random for a while, each other time by what was done
 * least often so far, so that what takes many steps is reached. In each state some are
 * told what they can do, and everything is tried as each of them.
 */
final class Walk {

    private static final List<List<Operation>> OPERATIONS = Moves.operations();

    private static final Set<Operation> AMENDING = EnumSet.of(Operation.CORRECT, Operation.RETRACT);

    /** What ends a negotiation is not done at once. */
    private static final Set<Operation> ENDING = EnumSet.of(Operation.WITHDRAW, Operation.MARK_DUPLICATE,
            Operation.SUPERSEDE);

    /** Refusals of a value, not of who corrects it, or of when. */
    private static final Set<Rule> OF_CONTENT = EnumSet.of(Rule.DECIDED_ON, Rule.DEFER_NEEDS_REVISIT,
            Rule.UNKNOWN_ACCOUNT);

    private final long seed;

    private final Draw draw;

    private final World world = new World(Actor.known());

    private final List<NegotiationId> negotiations = new ArrayList<>();

    private final int asked;

    private final Tally tally;

    /**
     * @param asked how many are asked in each state
     */
    Walk(long seed, int asked, Tally tally) {
        this.seed = seed;
        this.asked = asked;
        this.draw = new Draw(seed);
        this.tally = tally;
    }

    void go(int steps) {
        Beginning beginning = new Beginning(world, draw);
        negotiations.add(beginning.negotiation());
        for (int step = 0; step < steps; step++) {
            if (negotiations.size() < 3 && step % 5 == 2) {
                negotiations.add(beginning.negotiation());
            }
            NegotiationId id = draw.any(negotiations);
            List<NegotiationCommand> taken = compare(id, step);
            if (!taken.isEmpty()) {
                world.give(choose(taken));
            }
            draw.goOn();
        }
        world.close();
    }

    private NegotiationCommand choose(List<NegotiationCommand> taken) {
        List<NegotiationCommand> going = draw.upTo(8) == 0 ? taken
                : taken.stream().filter(command -> !ENDING.contains(command.operation())).toList();
        List<Operation> operations = going.stream().map(NegotiationCommand::operation).distinct().toList();
        if (operations.isEmpty()) {
            return draw.any(taken);
        }
        Operation operation = draw.upTo(2) == 0 ? draw.any(operations) : tally.leastDone(operations);
        tally.done(operation);
        return draw.any(going.stream().filter(command -> command.operation() == operation).toList());
    }

    /** What the aggregate takes in this state, from anybody. */
    private List<NegotiationCommand> compare(NegotiationId id, int step) {
        Moves moves = new Moves(world, id, draw);
        List<NegotiationCommand> taken = new ArrayList<>();
        for (Actor actor : draw.<Actor>shuffled(Actor.all()).limit(asked).toList()) {
            By by = actor.at(draw.now());
            Situation situation = new Situation(world.negotiations(), moves.it(), by.person(), by.role(), by.at());
            compareEntries(moves, by, situation);
            Set<String> allowed = new HashSet<>(Allowed.in(situation, world.log().opened(id.value())));
            for (List<Operation> operations : OPERATIONS) {
                // Whether somebody can amend something is tried entry by entry.
                if (!AMENDING.contains(operations.getFirst()) || draw.upTo(4) == 0) {
                    Optional<NegotiationCommand> one = firstTaken(moves, operations, by);
                    one.filter(Walk::leavesPamAlone).ifPresent(taken::add);
                    tally.compare(operations.getFirst().operation(),
                            allowed.contains(operations.getFirst().operation()), one.isPresent(),
                            () -> where(step, moves.it(), by));
                }
            }
        }
        tally.state();
        return taken;
    }

    private static boolean leavesPamAlone(NegotiationCommand command) {
        return !command.by().person().equals(Actor.PAM) && !(command instanceof HandOver(var _, var _, var from, var to)
                && (from.equals(Actor.PAM) || to.equals(Actor.PAM)));
    }

    private Optional<NegotiationCommand> firstTaken(Moves moves, List<Operation> operations, By by) {
        return operations.stream()
            .<NegotiationCommand>flatMap(
                    operation -> moves.of(operation, by).limit(operation.isFor(by.role()) ? Long.MAX_VALUE : 1))
            .filter(command -> refusal(command).isEmpty())
            .findFirst();
    }

    /** What the history offers for an entry is what the aggregate takes. */
    private void compareEntries(Moves moves, By by, Situation situation) {
        NegotiationId id = moves.id();
        Told told = draw.any(world.log().told(id.value()));
        var opened = world.log().opened(id.value());
        Entry entry = requireNonNull(opened.entries().get(told.entry().position()));
        Amending amending = new Amending(situation, opened);
        AmendingMoves amendments = new AmendingMoves(moves);
        tally.compare("retractable", amending.isRetractable(entry), refusal(amendments.retract(by, told)).isEmpty(),
                () -> where(-1, moves.it(), by) + " " + told.event());
        Set<String> offered = new HashSet<>(amending.correctable(entry).stream().map(Correctable::field).toList());
        for (CorrectableField field : CorrectableFields.of(told.event().getClass())) {
            tally.compare("correctable", offered.contains(field.name()),
                    amendments.correct(by, told, field).anyMatch(this::isTakenOrAboutContent),
                    () -> where(-1, moves.it(), by) + " " + field.name() + " of " + told.event());
        }
    }

    private boolean isTakenOrAboutContent(Correct correction) {
        return refusal(correction).map(refusal -> OF_CONTENT.containsAll(refusal.rules())).orElse(true);
    }

    private Optional<Refusal> refusal(NegotiationCommand command) {
        tally.tried();
        return world.refusal(command);
    }

    private String where(int step, Negotiation negotiation, By by) {
        return "seed " + seed + " step " + step + ", " + negotiation.state() + ", " + by.person() + " as " + by.role();
    }

}
