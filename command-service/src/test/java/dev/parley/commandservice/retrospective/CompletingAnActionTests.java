package dev.parley.commandservice.retrospective;

import static dev.parley.commandservice.retrospective.Retrospectives.ACTION;
import static dev.parley.commandservice.retrospective.Retrospectives.agree;
import static dev.parley.commandservice.retrospective.Retrospectives.complete;
import static dev.parley.commandservice.retrospective.Retrospectives.join;
import static dev.parley.commandservice.retrospective.Retrospectives.open;
import static dev.parley.commandservice.retrospective.Retrospectives.text;
import static dev.parley.commandservice.retrospective.Told.bothSides;
import static dev.parley.commandservice.retrospective.Told.closed;
import static dev.parley.commandservice.retrospective.Told.given;
import static dev.parley.commandservice.retrospective.Told.refused;

import dev.parley.sharedevents.RetrospectiveEvent.ActionCompleted;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletingAnActionTests {

    @ParameterizedTest
    @EnumSource(names = { "PRODUCT", "FACILITATOR" })
    void isForTheRoleThatOwnsItOrAFacilitator(Role role) {
        closed().when(complete(role)).expectEvents(new ActionCompleted(ACTION, text("We asked")));
    }

    @ParameterizedTest
    @EnumSource(names = { "SALES", "EXECUTIVE", "AUDITOR", "PRIVACY", "LEGAL" })
    void isNotForOtherRoles(Role role) {
        refused(closed().when(complete(role)), Rule.WRONG_ROLE);
    }

    @Test
    void isPossibleBeforeClosing() {
        given(open(), join(Role.SALES), join(Role.PRODUCT), agree()).when(complete(Role.PRODUCT))
            .expectSuccessfulHandlerExecution();
    }

    @Test
    void isRefusedTwice() {
        refused(given(open(), join(Role.SALES), join(Role.PRODUCT), agree(), complete(Role.PRODUCT))
            .when(complete(Role.PRODUCT)), Rule.ALREADY_COMPLETED);
    }

    @Test
    void isRefusedForWhatWasNotAgreedOn() {
        refused(bothSides().when(complete(Role.PRODUCT)), Rule.UNKNOWN_ACTION);
    }

}
