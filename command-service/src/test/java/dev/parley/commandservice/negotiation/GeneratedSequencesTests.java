package dev.parley.commandservice.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import org.junit.jupiter.api.Test;

/** Whatever the sequence of commands, what cannot come about does not. */
class GeneratedSequencesTests {

    private static final int SEQUENCES = 2000;

    private static final int COMMANDS = 30;

    /** The same at every build; {@code -Dparley.seed} goes elsewhere. */
    private static final long FIRST_SEED = Long.getLong("parley.seed", 20261123);

    private final Workshop workshop = new Workshop();

    private final Map<String, Integer> recorded = new HashMap<>();

    @Test
    void neverLeadToWhatCannotComeAbout() {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            play(FIRST_SEED + sequence, sequence);
        }
        assertThat(recorded).as("what came about, so that the sequences say something")
            .containsKeys("RequestAccepted", "CounterOptionChosen", "RequestDeclined", "RequestDeferred",
                    "DecisionOverridden", "RequestReopened", "DecisionSuperseded", "MarkedDuplicate", "RequestRestored",
                    "LastCallInterrupted", "ObjectionOverruled", "ObjectionIntegrated", "EscalationRaised",
                    "ResponsibilityHandedOver", "EntryRetracted", "OutcomeRecorded");
    }

    private void play(long seed, int sequence) {
        NegotiationId id = new NegotiationId("s-" + sequence);
        NegotiationId other = new NegotiationId("t-" + sequence);
        RandomCommands commands = new RandomCommands(new Random(seed), id, other);
        give(commands.raise(random(seed) ? id : other), seed);
        commands.next();
        give(commands.raise(random(seed) ? other : id), seed);
        for (int step = 0; step < COMMANDS; step++) {
            give(commands.next(), seed);
        }
        check(id, seed);
        check(other, seed);
        workshop.forget();
    }

    private static boolean random(long seed) {
        return seed % 2 == 0;
    }

    private void give(NegotiationCommand command, long seed) {
        Throwable refusal = workshop.give(command);
        assertThat(refusal == null || refusal instanceof Refusal).as("seed %d: %s: %s", seed, command, refusal)
            .isTrue();
    }

    private void check(NegotiationId id, long seed) {
        Impossible impossible = new Impossible();
        for (var message : workshop.messages(id)) {
            NegotiationEvent event = (NegotiationEvent) message.getPayload();
            recorded.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            impossible.on(event, Workshop.by(message));
        }
        assertThat(impossible.found()).as("seed %d", seed).isEmpty();
    }

}
