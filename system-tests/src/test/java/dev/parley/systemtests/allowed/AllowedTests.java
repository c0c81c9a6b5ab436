package dev.parley.systemtests.allowed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.rules.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody is told that they can do is what they can do, and nothing else. */
class AllowedTests {

    private static final int WALKS = Integer.getInteger("parley.walks", 40);

    private static final int STEPS = 40;

    /** Of the seventeen that there are, a person in one of their roles each. */
    private static final int ASKED = Integer.getInteger("parley.asked", 6);

    /** The same at every build; {@code -Dparley.seed} goes elsewhere. */
    private static final long FIRST_SEED = Long.getLong("parley.seed", 20261128);

    @Test
    void isWhatTheAggregateTakes() {
        Tally tally = new Tally();
        for (int walk = 0; walk < WALKS; walk++) {
            new Walk(FIRST_SEED + walk, ASKED, tally).go(STEPS);
        }
        System.out.println(tally);
        assertThat(tally.disagreements()).as(tally.toString()).isEmpty();
        assertThat(tally.seenBothWays()).as("what was taken and refused, so that the walks say something")
            .contains("correctable", "retractable")
            .containsAll(Moves.operations().stream().map(List::getFirst).map(Operation::operation).toList());
    }

}
