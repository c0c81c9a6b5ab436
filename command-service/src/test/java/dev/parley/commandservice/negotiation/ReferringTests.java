package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.ReferenceCommand.LinkReference;
import dev.parley.commandservice.negotiation.commands.ReferenceCommand.RemoveReference;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AddDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.NewDemand;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.ReferenceEvent.ReferenceRemoved;
import dev.parley.sharedevents.ReferenceId;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferringTests {

    private static final ReferenceId REFERENCE = new ReferenceId("reference-1");

    private static final ReferenceLinked TICKET = linked("reference-1", null, "r_pay-42");

    @Test
    void linksATicketToTheNegotiationAndADealToADemand() {
        negotiation().raisedBySales().when(new LinkReference(NEGOTIATION, PRODUCT, TICKET)).records(TICKET);
        ReferenceLinked deal = linked("reference-2", DEMAND, "r_deal");
        negotiation().raisedBySales().when(new LinkReference(NEGOTIATION, SALES, deal)).records(deal);
    }

    @Test
    void isRefusedForADemandThatIsNotThere() {
        negotiation().raisedBySales()
            .when(new LinkReference(NEGOTIATION, SALES, linked("reference-2", new DemandId("none"), "r_deal")))
            .isRefused(UNKNOWN_DEMAND);
        negotiation().raisedBySales()
            .and(SALES, new EntryRetracted(2, 1, text("not so")))
            .when(new LinkReference(NEGOTIATION, SALES, linked("reference-2", DEMAND, "r_deal")))
            .isRefused(UNKNOWN_DEMAND);
    }

    @Test
    void isRefusedASecondTimeUntilItIsRemoved() {
        ReferenceLinked again = linked("reference-2", null, "r_pay-42");
        negotiation().raisedBySales()
            .and(PRODUCT, TICKET)
            .when(new LinkReference(NEGOTIATION, SALES, again))
            .isRefused(ALREADY_LINKED);
        negotiation().raisedBySales()
            .and(PRODUCT, TICKET)
            .and(PRODUCT, new ReferenceRemoved(REFERENCE, null))
            .when(new LinkReference(NEGOTIATION, SALES, again))
            .records(again);
        negotiation().raisedBySales()
            .and(PRODUCT, TICKET)
            .when(new LinkReference(NEGOTIATION, SALES, linked("reference-2", DEMAND, "r_pay-42")))
            .isAllowed();
    }

    @Test
    void removesWhatIsLinkedAndNothingElse() {
        negotiation().raisedBySales()
            .and(PRODUCT, TICKET)
            .when(new RemoveReference(NEGOTIATION, SALES, REFERENCE, text("another one")))
            .records(new ReferenceRemoved(REFERENCE, text("another one")));
        negotiation().raisedBySales()
            .and(PRODUCT, TICKET)
            .and(PRODUCT, new ReferenceRemoved(REFERENCE, null))
            .when(new RemoveReference(NEGOTIATION, SALES, REFERENCE, null))
            .isAboutNothing(UNKNOWN_REFERENCE);
    }

    @Test
    void comesWithADemand() {
        DemandId demand = new DemandId("demand-2");
        ReferenceLinked deal = linked("reference-2", demand, "r_deal");
        NewDemand added = new NewDemand(demand, GLOBEX, null, null);
        negotiation().raisedBySales()
            .when(new AddDemand(NEGOTIATION, SALES, added, List.of(deal)))
            .records(new DemandAdded(demand, GLOBEX, null, null, null), deal);
        negotiation().raisedBySales()
            .when(new AddDemand(NEGOTIATION, SALES, added, List.of(deal, linked("reference-3", demand, "r_deal"))))
            .isRefused(ALREADY_LINKED);
    }

    @Test
    void isNotForAnExecutive() {
        negotiation().raisedBySales().when(new LinkReference(NEGOTIATION, EXECUTIVE, TICKET)).isForbidden(WRONG_ROLE);
    }

    private static ReferenceLinked linked(String id, @Nullable DemandId demand, String external) {
        return new ReferenceLinked(new ReferenceId(id), demand, "JIRA", null, new ExternalId(external), null);
    }

}
