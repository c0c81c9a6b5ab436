package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.*;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.DecisionEvent.*;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.Policy;
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
