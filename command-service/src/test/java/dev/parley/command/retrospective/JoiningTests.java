package dev.parley.command.retrospective;

import static dev.parley.command.retrospective.Retrospectives.ID;
import static dev.parley.command.retrospective.Retrospectives.by;
import static dev.parley.command.retrospective.Retrospectives.join;
import static dev.parley.command.retrospective.Retrospectives.open;
import static dev.parley.command.retrospective.Told.closed;
import static dev.parley.command.retrospective.Told.given;
import static dev.parley.command.retrospective.Told.refused;

import dev.parley.command.retrospective.RetrospectiveCommand.JoinRetrospective;
import dev.parley.command.rules.Rule;
import dev.parley.events.RetrospectiveEvent.RetrospectiveJoined;
import dev.parley.events.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoiningTests {

    @ParameterizedTest
    @EnumSource(names = { "SALES", "PRODUCT", "EXECUTIVE" })
    void isRecordedWithTheRole(Role role) {
        given(open()).when(join(role)).expectEvents(new RetrospectiveJoined(role));
    }

    @ParameterizedTest
    @EnumSource(names = { "FACILITATOR", "AUDITOR", "PRIVACY", "LEGAL" })
    void isNotForOtherRoles(Role role) {
        refused(given(open()).when(join(role)), Rule.WRONG_ROLE);
    }

    @Test
    void isRefusedTwiceAlsoInAnotherRole() {
        refused(given(open(), join(Role.SALES)).when(new JoinRetrospective(ID, by("sales", Role.PRODUCT))),
                Rule.ALREADY_JOINED);
    }

    @Test
    void isRefusedOnceClosed() {
        refused(closed().when(join(Role.EXECUTIVE)), Rule.CLOSED);
    }

}
