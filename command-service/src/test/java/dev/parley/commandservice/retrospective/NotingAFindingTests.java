package dev.parley.commandservice.retrospective;

import static dev.parley.commandservice.retrospective.Retrospectives.FINDING;
import static dev.parley.commandservice.retrospective.Retrospectives.join;
import static dev.parley.commandservice.retrospective.Retrospectives.note;
import static dev.parley.commandservice.retrospective.Retrospectives.open;
import static dev.parley.commandservice.retrospective.Retrospectives.text;
import static dev.parley.commandservice.retrospective.Told.bothSides;
import static dev.parley.commandservice.retrospective.Told.closed;
import static dev.parley.commandservice.retrospective.Told.given;
import static dev.parley.commandservice.retrospective.Told.refused;

import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RetrospectiveEvent.FindingNoted;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotingAFindingTests {

    @Test
    void canNameAReason() {
        bothSides().when(note(Role.PRODUCT, "Y11"))
            .expectEvents(new FindingNoted(FINDING, text("Somebody at the top wanted it"), new ReasonCode("Y11")));
    }

    @Test
    void canBeWithoutAReason() {
        bothSides().when(note(Role.FACILITATOR, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void isRefusedForAReasonThatNobodyKnows() {
        refused(bothSides().when(note(Role.SALES, "Y99")), Rule.UNKNOWN_REASON);
    }

    @Test
    void waitsForBothSides() {
        refused(given(open(), join(Role.SALES)).when(note(Role.SALES, null)), Rule.BOTH_SIDES_PRESENT);
        refused(given(open(), join(Role.PRODUCT), join(Role.EXECUTIVE)).when(note(Role.PRODUCT, null)),
                Rule.BOTH_SIDES_PRESENT);
    }

    @Test
    void isForThoseWhoJoined() {
        refused(bothSides().when(note(Role.EXECUTIVE, null)), Rule.JOIN_FIRST);
    }

    @ParameterizedTest
    @EnumSource(names = { "AUDITOR", "PRIVACY", "LEGAL" })
    void isNotForRolesThatOnlyLook(Role role) {
        refused(bothSides().when(note(role, null)), Rule.WRONG_ROLE);
    }

    @Test
    void isRefusedOnceClosed() {
        refused(closed().when(note(Role.SALES, null)), Rule.CLOSED);
    }

}
