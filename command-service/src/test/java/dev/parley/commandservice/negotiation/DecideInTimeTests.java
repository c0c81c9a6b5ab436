package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.*;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.DecisionEvent.*;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Policy;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DecideInTimeTests {

    private static final Policy WITH_LAST_CALL = PolicyBuilder.policy().lastCallHours(24).now();

    private Decide decided(DecideBuilder decision) {
        return decision.acknowledgingWeakReasons().now();
    }

    private DecideBuilder acceptance() {
        return DecideBuilder.accept();
    }

    @Test
    void needsALastCallIfThePolicySaysSo() {
        negotiation().under(WITH_LAST_CALL).raisedBySales().when(decided(acceptance())).isRefused(LAST_CALL_REQUIRED);
    }

    @Test
    void waitsUntilTheLastCallHasRunOut() {
        negotiation().under(WITH_LAST_CALL)
            .raisedBySales()
            .inLastCall()
            .when(decided(acceptance()))
            .isRefused(LAST_CALL_RUNNING);
    }

    @Test
    void isWhatTheLastCallWasFor() {
        negotiation().under(WITH_LAST_CALL)
            .raisedBySales()
            .inLastCall(Disposition.DECLINED, NOW)
            .when(decided(acceptance()))
            .isRefused(LAST_CALL_DIFFERS);
    }

    @Test
    void isAllowedOnceTheLastCallHasRunOut() {
        negotiation().under(WITH_LAST_CALL)
            .raisedBySales()
            .inLastCall(Disposition.ACCEPTED, NOW)
            .when(decided(acceptance()))
            .isAllowed();
    }

    @Test
    void needsNoLastCallIfItIsExpedited() {
        negotiation().under(WITH_LAST_CALL).expedited().raisedBySales().when(decided(acceptance())).isAllowed();
    }

    @Test
    void isNotDatedInTheFuture() {
        negotiation().raisedBySales().when(decided(acceptance().decidedOn(TODAY.plusDays(1)))).isRefused(DECIDED_ON);
    }

    @Test
    void reckonsTodayInTheTimeZoneOfThePolicy() {
        Policy auckland = PolicyBuilder.policy().timeZone(ZoneId.of("Pacific/Auckland")).now();
        By evening = at(PRODUCT, NOW.plus(Duration.ofHours(6)));
        negotiation().under(auckland)
            .raisedBySales()
            .when(decided(acceptance().by(evening).decidedOn(TODAY.plusDays(1))))
            .isAllowed();
    }

    @Test
    void isNotDatedBeforeTheRequest() {
        negotiation().raisedBySales().when(decided(acceptance().decidedOn(TODAY.minusDays(2)))).isRefused(DECIDED_ON);
    }

    @Test
    void isNotDatedMoreThanFourteenDaysAgo() {
        negotiation().raisedBySales()
            .when(decided(acceptance().by(onDay(PRODUCT, 16)).decidedOn(TODAY)))
            .isRefused(DECIDED_ON);
    }

    @Test
    void isDatedFourteenDaysAgoAtMost() {
        negotiation().raisedBySales().when(decided(acceptance().by(onDay(PRODUCT, 15)).decidedOn(TODAY))).isAllowed();
    }

}
