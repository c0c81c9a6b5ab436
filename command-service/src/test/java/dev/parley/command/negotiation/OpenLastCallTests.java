package dev.parley.command.negotiation;

import static dev.parley.command.negotiation.Cast.*;
import static dev.parley.command.negotiation.Commands.*;
import static dev.parley.command.negotiation.Story.negotiation;
import static dev.parley.command.rules.Rule.*;

import dev.parley.command.negotiation.DecisionCommand.*;
import dev.parley.events.By;
import dev.parley.events.DecisionEvent.*;
import dev.parley.events.Disposition;
import dev.parley.events.OptionId;
import dev.parley.events.Policy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenLastCallTests {

    private static final Policy WITH_LAST_CALL = PolicyBuilder.policy().lastCallHours(24).now();

    @Test
    void runsAsLongAsThePolicySays() {
        negotiation().under(WITH_LAST_CALL)
            .raisedBySales()
            .when(open(PRODUCT, Disposition.ACCEPTED, null))
            .records(new LastCallOpened(Disposition.ACCEPTED, null, NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void startsAnewForSomethingElse() {
        negotiation().raisedBySales()
            .inLastCall()
            .when(open(PRODUCT, Disposition.DECLINED, null))
            .records(new LastCallOpened(Disposition.DECLINED, null, NOW));
    }

    @Test
    void isRefusedForWhatItRunsForAlready() {
        negotiation().raisedBySales()
            .inLastCall()
            .when(open(PRODUCT, Disposition.ACCEPTED, ASK))
            .isRefused(NOT_IN_LAST_CALL);
    }

    @Test
    void isRefusedIfTheOptionIsBlocked() {
        negotiation().raisedBySales()
            .withOpenBlockingObjection()
            .when(open(PRODUCT, Disposition.ACCEPTED, null))
            .isRefused(BLOCKING_OBJECTION_OPEN);
    }

    @Test
    void isAllowedForAnotherOptionThanTheBlockedOne() {
        negotiation().raisedBySales()
            .withCounterOption()
            .withOpenBlockingObjection()
            .when(open(PRODUCT, Disposition.ACCEPTED_COUNTER, COUNTER))
            .isAllowed();
    }

    @Test
    void isRefusedForACounterOptionThatIsNotThere() {
        negotiation().raisedBySales()
            .when(open(PRODUCT, Disposition.ACCEPTED_COUNTER, NOWHERE))
            .isRefused(UNKNOWN_OPTION);
    }

    @Test
    void isRefusedToProductThatAsks() {
        negotiation().raised(PRODUCT, "Y01")
            .when(open(PRODUCT, Disposition.ACCEPTED, null))
            .isRefused(ANSWERING_SIDE_ONLY);
    }

    private OpenLastCall open(By by, Disposition disposition, @Nullable OptionId option) {
        return new OpenLastCall(NEGOTIATION, by, disposition, option);
    }

}
