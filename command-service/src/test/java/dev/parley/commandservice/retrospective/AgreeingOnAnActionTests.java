package dev.parley.commandservice.retrospective;

import static dev.parley.commandservice.retrospective.Retrospectives.ACTION;
import static dev.parley.commandservice.retrospective.Retrospectives.TODAY;
import static dev.parley.commandservice.retrospective.Retrospectives.agree;
import static dev.parley.commandservice.retrospective.Retrospectives.join;
import static dev.parley.commandservice.retrospective.Retrospectives.open;
import static dev.parley.commandservice.retrospective.Retrospectives.text;
import static dev.parley.commandservice.retrospective.Told.bothSides;
import static dev.parley.commandservice.retrospective.Told.closed;
import static dev.parley.commandservice.retrospective.Told.given;
import static dev.parley.commandservice.retrospective.Told.refused;

import dev.parley.sharedevents.RetrospectiveEvent.ActionAgreed;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreeingOnAnActionTests {

    @Test
    void namesWhoDoesItUntilWhen() {
        bothSides().when(agree())
            .expectEvents(new ActionAgreed(ACTION, text("Ask what they know"), Role.PRODUCT, TODAY.plusDays(30)));
    }

    @Test
    void isRefusedWithoutOwnerOrDay() {
        refused(bothSides().when(agree(Role.SALES, null, TODAY)), Rule.ACTION_NEEDS_OWNER_AND_DUE);
        refused(bothSides().when(agree(Role.SALES, Role.SALES, null)), Rule.ACTION_NEEDS_OWNER_AND_DUE);
    }

    @ParameterizedTest
    @EnumSource(names = { "AUDITOR", "PRIVACY", "LEGAL" })
    void isRefusedForRolesThatDoNotAct(Role owner) {
        refused(bothSides().when(agree(Role.SALES, owner, TODAY)), Rule.CANNOT_OWN_ACTION);
    }

    @Test
    void isRefusedForADayThatHasPassedInTheTimeZoneOfThePolicy() {
        refused(bothSides().when(agree(Role.SALES, Role.SALES, TODAY.minusDays(1))), Rule.DUE_IN_PAST);
        bothSides().when(agree(Role.SALES, Role.SALES, TODAY.minusDays(1), ZoneId.of("Pacific/Pago_Pago")))
            .expectSuccessfulHandlerExecution();
        bothSides().when(agree(Role.SALES, Role.SALES, TODAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void waitsForBothSides() {
        refused(given(open(), join(Role.SALES)).when(agree()), Rule.BOTH_SIDES_PRESENT);
    }

    @Test
    void isForThoseWhoJoined() {
        refused(bothSides().when(agree(Role.EXECUTIVE, Role.SALES, TODAY)), Rule.JOIN_FIRST);
    }

    @Test
    void isRefusedOnceClosed() {
        refused(closed().when(agree()), Rule.CLOSED);
    }

}
