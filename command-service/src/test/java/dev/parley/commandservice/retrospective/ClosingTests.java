package dev.parley.commandservice.retrospective;

import static dev.parley.commandservice.retrospective.Retrospectives.agree;
import static dev.parley.commandservice.retrospective.Retrospectives.close;
import static dev.parley.commandservice.retrospective.Retrospectives.join;
import static dev.parley.commandservice.retrospective.Retrospectives.open;
import static dev.parley.commandservice.retrospective.Retrospectives.text;
import static dev.parley.commandservice.retrospective.Told.bothSides;
import static dev.parley.commandservice.retrospective.Told.closed;
import static dev.parley.commandservice.retrospective.Told.given;
import static dev.parley.commandservice.retrospective.Told.refused;

import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveClosed;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingTests {

    @Test
    void followsAnAction() {
        given(open(), join(Role.SALES), join(Role.PRODUCT), agree()).when(close(Role.FACILITATOR, null))
            .expectEvents(new RetrospectiveClosed(null));
    }

    @Test
    void isPossibleWithoutAnActionIfOneSaysWhy() {
        bothSides().when(close(Role.FACILITATOR, "All went well"))
            .expectEvents(new RetrospectiveClosed(text("All went well")));
    }

    @Test
    void isRefusedWithoutAnActionAndWithoutSayingWhy() {
        refused(bothSides().when(close(Role.FACILITATOR, null)), Rule.ACTION_OR_REASON_REQUIRED);
    }

    @Test
    void waitsForBothSides() {
        refused(given(open(), join(Role.PRODUCT)).when(close(Role.FACILITATOR, "Nobody came")),
                Rule.BOTH_SIDES_PRESENT);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "FACILITATOR")
    void isForAFacilitator(Role role) {
        refused(bothSides().when(close(role, "All went well")), Rule.WRONG_ROLE);
    }

    @Test
    void isRefusedTwice() {
        refused(closed().when(close(Role.FACILITATOR, "Again")), Rule.CLOSED);
    }

}
