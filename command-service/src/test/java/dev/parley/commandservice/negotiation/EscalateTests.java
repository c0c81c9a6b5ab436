package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.*;
import dev.parley.sharedevents.DecisionEvent.*;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscalateTests {

    @Test
    void asksAnExecutiveOnceTheAnswerIsOverdue() {
        negotiation().raisedBySales()
            .when(new Escalate(NEGOTIATION, onDay(SALES, 21), text("no answer")))
            .records(new EscalationRaised(text("no answer")));
    }

    @Test
    void isRefusedBeforeThat() {
        negotiation().raisedBySales()
            .when(new Escalate(NEGOTIATION, onDay(SALES, 20), text("no answer")))
            .isRefused(TOO_EARLY);
    }

    @Test
    void countsFromReopening() {
        negotiation().raisedBySales()
            .declined()
            .and(onDay(SALES, 10), new RequestReopened(List.of(), List.of(), null))
            .when(new Escalate(NEGOTIATION, onDay(SALES, 25), text("no answer")))
            .isRefused(TOO_EARLY);
    }

    @Test
    void isForTheAskingSide() {
        negotiation().raisedBySales()
            .when(new Escalate(NEGOTIATION, onDay(PRODUCT, 30), text("no answer")))
            .isRefused(ASKING_SIDE_ONLY);
    }

    @Test
    void isRefusedWithoutReason() {
        negotiation().raisedBySales()
            .when(new Escalate(NEGOTIATION, onDay(SALES, 30), null))
            .isRefused(REASON_REQUIRED);
    }

    @Test
    void isRefusedASecondTime() {
        negotiation().raisedBySales()
            .escalated()
            .when(new Escalate(NEGOTIATION, onDay(SALES, 30), text("no answer")))
            .isRefused(ALREADY_ESCALATED);
    }

}
