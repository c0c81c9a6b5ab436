package dev.parley.commandservice.retrospective;

import static dev.parley.commandservice.retrospective.Retrospectives.ID;
import static dev.parley.commandservice.retrospective.Retrospectives.by;
import static dev.parley.commandservice.retrospective.Retrospectives.join;
import static dev.parley.commandservice.retrospective.Retrospectives.open;
import static dev.parley.commandservice.retrospective.Told.closed;
import static dev.parley.commandservice.retrospective.Told.given;
import static dev.parley.commandservice.retrospective.Told.refused;

import dev.parley.commandservice.retrospective.RetrospectiveCommand.JoinRetrospective;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveJoined;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
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
