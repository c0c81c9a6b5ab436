package dev.parley.commandservice.retrospective;

import static dev.parley.commandservice.retrospective.Retrospectives.ITEM;
import static dev.parley.commandservice.retrospective.Retrospectives.onAgenda;
import static dev.parley.commandservice.retrospective.Retrospectives.open;
import static dev.parley.commandservice.retrospective.Retrospectives.text;
import static dev.parley.commandservice.retrospective.Told.closed;
import static dev.parley.commandservice.retrospective.Told.given;
import static dev.parley.commandservice.retrospective.Told.refused;

import dev.parley.sharedevents.FigureName;
import dev.parley.sharedevents.RetrospectiveEvent.AgendaItemAdded;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparingTests {

    @ParameterizedTest
    @EnumSource(names = { "SALES", "PRODUCT", "EXECUTIVE", "FACILITATOR" })
    void putsAFigureOnTheAgendaBeforeAnybodyHasJoined(Role role) {
        given(open()).when(onAgenda(role, FigureName.COUNTER_OPTIONS, null))
            .expectEvents(new AgendaItemAdded(ITEM, FigureName.COUNTER_OPTIONS, null, null));
    }

    @Test
    void saysInWordsWhatToTalkAbout() {
        given(open()).when(onAgenda(Role.SALES, null, "Why so late?"))
            .expectEvents(new AgendaItemAdded(ITEM, null, null, text("Why so late?")));
    }

    @Test
    void isRefusedAboutNothing() {
        refused(given(open()).when(onAgenda(Role.SALES, null, null)), Rule.ABOUT_NOTHING);
    }

    @Test
    void isRefusedOnceClosed() {
        refused(closed().when(onAgenda(Role.SALES, FigureName.REASONS, null)), Rule.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(names = { "AUDITOR", "PRIVACY", "LEGAL" })
    void isNotForRolesThatOnlyLook(Role role) {
        refused(given(open()).when(onAgenda(role, FigureName.REASONS, null)), Rule.WRONG_ROLE);
    }

}
