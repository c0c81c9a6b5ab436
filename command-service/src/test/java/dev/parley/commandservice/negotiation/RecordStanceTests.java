package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.*;
import dev.parley.sharedevents.DecisionEvent.*;
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
