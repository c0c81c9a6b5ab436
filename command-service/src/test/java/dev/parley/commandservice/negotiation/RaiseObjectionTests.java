package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.ObjectionCommand.RaiseObjection;
import dev.parley.sharedevents.DecisionEvent.Interruption;
import dev.parley.sharedevents.DecisionEvent.LastCallInterrupted;
import dev.parley.sharedevents.ObjectionEvent.*;
import dev.parley.sharedevents.OptionId;
import org.junit.jupiter.api.Test;

class RaiseObjectionTests {

    @Test
    void isAboutTheAskUnlessItSaysOtherwise() {
        negotiation().raisedBySales()
            .when(object(PRODUCT, null, true))
            .records(new ObjectionRaised(OBJECTION, ASK, code("G09"), text("harm"), text("because"), true));
    }

    @Test
    void returnsFromLastCallIfItBlocks() {
        negotiation().raisedBySales()
            .inLastCall()
            .when(object(SALES, ASK, true))
            .records(new ObjectionRaised(OBJECTION, ASK, code("G09"), text("harm"), text("because"), true),
                    new LastCallInterrupted(Interruption.BLOCKING_OBJECTION));
    }

    @Test
    void leavesTheLastCallIfItDoesNotBlock() {
        negotiation().raisedBySales()
            .inLastCall()
            .when(object(SALES, ASK, false))
            .records(new ObjectionRaised(OBJECTION, ASK, code("G09"), text("harm"), text("because"), false));
    }

    @Test
    void isRefusedWithoutHarm() {
        negotiation().raisedBySales()
            .when(new RaiseObjection(NEGOTIATION, SALES, OBJECTION, ASK, code("G09"), null, text("why"), false))
            .isRefused(OBJECTION_NEEDS_HARM);
    }

    @Test
    void isRefusedWithoutArgument() {
        negotiation().raisedBySales()
            .when(new RaiseObjection(NEGOTIATION, SALES, OBJECTION, ASK, code("G09"), text("harm"), null, false))
            .isRefused(OBJECTION_NEEDS_HARM);
    }

    @Test
    void isRefusedAboutAnOptionThatIsNotThere() {
        negotiation().raisedBySales().when(object(SALES, NOWHERE, true)).isRefused(UNKNOWN_OPTION);
    }

    @Test
    void speaksAgainstDeclining() {
        negotiation().raisedBySales().when(object(SALES, OptionId.NONE, false)).isAllowed();
    }

    @Test
    void neverBlocksDeclining() {
        negotiation().raisedBySales().when(object(SALES, OptionId.NONE, true)).isRefused(NONE_NEVER_BLOCKS);
    }

    @Test
    void isRefusedWithAReasonThatIsNotInTheCatalogue() {
        negotiation().raisedBySales()
            .when(new RaiseObjection(NEGOTIATION, SALES, OBJECTION, ASK, code("Z9"), text("harm"), text("why"), false))
            .isRefused(UNKNOWN_REASON);
    }

}
