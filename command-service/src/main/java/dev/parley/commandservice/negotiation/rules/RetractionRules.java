package dev.parley.commandservice.negotiation.rules;

import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Retract;
import dev.parley.commandservice.negotiation.state.Decisions.Decision;
import dev.parley.commandservice.negotiation.state.Entries.Entry;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.DecisionOverridden;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionEvent;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.corrections.Retractable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be taken back. */
public final class RetractionRules {

    private RetractionRules() {
    }

    /**
     * Whether an entry can be: its kind can, no option goes that was chosen or is called,
     * and no objection comes to block an accepted option by it.
     */
    public static boolean allow(Entry entry, Retract command, NegotiationState state) {
        if (!Retractable.is(entry.event().getClass())) {
            return false;
        }
        if (entry.event() instanceof OptionEvent about && isChosen(about.option(), state)) {
            return false;
        }
        EntryRetracted retraction = new EntryRetracted(command.position(), command.seq(), Narrative.of(""));
        NegotiationState without = state.on(retraction, command.by(), state.entries().latest().seq() + 1);
        return blockersOfWhatIsAccepted(state).containsAll(blockersOfWhatIsAccepted(without));
    }

    private static boolean isChosen(OptionId option, NegotiationState state) {
        var lastCall = state.lifecycle().lastCall();
        return (lastCall != null && option.equals(lastCall.option())) || state.entries()
            .inOrder()
            .stream()
            .anyMatch(entry -> (entry.event() instanceof CounterOptionChosen chosen && option.equals(chosen.option()))
                    || (entry.event() instanceof DecisionOverridden overridden && option.equals(overridden.option())));
    }

    private static Set<ObjectionId> blockersOfWhatIsAccepted(NegotiationState state) {
        Decision standing = state.decisions().standing();
        OptionId accepted = (standing == null) ? null : accepted(standing, state);
        return (accepted == null) ? Set.of() : state.objections().blockersOf(accepted);
    }

    private static @Nullable OptionId accepted(Decision decision, NegotiationState state) {
        return switch (decision.disposition()) {
            case ACCEPTED -> state.options().ask();
            case ACCEPTED_COUNTER -> decision.option();
            case DECLINED, DEFERRED -> null;
        };
    }

}
