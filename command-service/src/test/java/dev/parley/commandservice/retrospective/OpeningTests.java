package dev.parley.commandservice.retrospective;

import static dev.parley.commandservice.retrospective.Retrospectives.open;
import static dev.parley.commandservice.retrospective.Told.fresh;
import static dev.parley.commandservice.retrospective.Told.refused;

import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveOpened;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningTests {

    @Test
    void pinsThePeriodAndThePositionOfTheLog() {
        fresh().when(open())
            .expectEvents(new RetrospectiveOpened(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30), 42));
    }

    @Test
    void mayBeAboutAPeriodThatStillRuns() {
        fresh().when(open("2026-07-01", "2026-09-30", Role.FACILITATOR)).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @CsvSource({ "2026-06-30,2026-06-29", "2026-07-05,2026-09-30" })
    void isRefusedForWhatIsNoPeriodToLookBackAt(String from, String to) {
        refused(fresh().when(open(from, to, Role.FACILITATOR)), Rule.NOT_A_PERIOD);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "FACILITATOR")
    void isForAFacilitator(Role role) {
        refused(fresh().when(open("2026-04-01", "2026-06-30", role)), Rule.WRONG_ROLE);
    }

}
