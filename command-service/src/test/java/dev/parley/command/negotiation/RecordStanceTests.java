package dev.parley.command.negotiation;

import static dev.parley.command.negotiation.Cast.*;
import static dev.parley.command.negotiation.Commands.*;
import static dev.parley.command.negotiation.Story.negotiation;
import static dev.parley.command.rules.Rule.*;

import dev.parley.command.negotiation.DecisionCommand.*;
import dev.parley.events.DecisionEvent.*;
import org.junit.jupiter.api.Test;

class RecordStanceTests {

    @Test
    void isForEitherSideAfterTheDecision() {
        negotiation().raisedBySales()
            .declined()
            .when(new RecordStance(NEGOTIATION, SALES, Stance.DISSENT, null))
            .records(new StanceRecorded(Stance.DISSENT, null));
    }

    @Test
    void isForAnExecutiveBeforeItToo() {
        negotiation().raisedBySales()
            .when(new RecordStance(NEGOTIATION, EXECUTIVE, Stance.AGREE, null))
            .records(new StanceRecorded(Stance.AGREE, null));
    }

}
