package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import org.junit.jupiter.api.Test;

class DeferringTests {

    @Test
    void namesTheDayToLookAgain() {
        negotiation().raisedBySales().when(DecideBuilder.defer().now()).isAllowed();
    }

    @Test
    void isRefusedWithoutThatDay() {
        negotiation().raisedBySales().when(DecideBuilder.defer().revisitOn(null).now()).isRefused(DEFER_NEEDS_REVISIT);
    }

    @Test
    void isRefusedUntilTheSameDay() {
        negotiation().raisedBySales().when(DecideBuilder.defer().revisitOn(TODAY).now()).isRefused(DEFER_NEEDS_REVISIT);
    }

    @Test
    void isRefusedUntilADayThatHasPassed() {
        negotiation().raisedBySales()
            .when(DecideBuilder.defer().by(onDay(PRODUCT, 8)).decidedOn(TODAY).revisitOn(TODAY.plusDays(6)).now())
            .isRefused(DEFER_NEEDS_REVISIT);
        negotiation().raisedBySales()
            .when(DecideBuilder.defer().by(onDay(PRODUCT, 8)).decidedOn(TODAY).revisitOn(TODAY.plusDays(7)).now())
            .isAllowed();
    }

    @Test
    void isRefusedIfItWasDeferredTooOften() {
        negotiation().raisedBySales()
            .deferredUntil(TODAY)
            .reopened()
            .deferredUntil(TODAY)
            .reopened()
            .when(DecideBuilder.defer().now())
            .isRefused(TOO_MANY_DEFERRALS);
    }

    @Test
    void isAllowedOnceMoreBeforeThat() {
        negotiation().raisedBySales().deferredUntil(TODAY).reopened().when(DecideBuilder.defer().now()).isAllowed();
    }

}
