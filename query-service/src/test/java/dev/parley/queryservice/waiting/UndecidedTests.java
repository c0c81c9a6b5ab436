package dev.parley.queryservice.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.DecisionEvent.EscalationRaised;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndecidedTests extends WaitingStory {

    private final Tale it = story.raised("sales", "north");

    @Test
    void waitsForProductToDecideWithinTheTimeAgreed() {
        Item decide = only(Role.PRODUCT, "2026-01-02", Kind.DECIDE);
        assertThat(decide.negotiation()).isEqualTo(it.id());
        assertThat(decide.dueOn()).isEqualTo("2026-01-22");
        assertThat(decide.due()).isEqualTo("2026-01-23T00:00:00Z");
        assertThat(decide.overdue()).isFalse();
        assertThat(waiting("product", Role.PRODUCT, "2026-01-22")).singleElement()
            .satisfies(item -> assertThat(item.overdue()).isFalse());
        assertThat(only(Role.PRODUCT, "2026-01-23", Kind.DECIDE).overdue()).isTrue();
    }

    @Test
    void waitsForNoOtherDeciderOnceOneIsAssigned() {
        it.product(new DeciderAssigned(new PersonId("u_product2")));
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).isEmpty();
        assertThat(waiting("product2", Role.PRODUCT, "2026-01-02")).singleElement()
            .satisfies(item -> assertThat(item.personal()).isTrue());
    }

    @Test
    void canBeEscalatedByTheAskingSideOnceItIsLate() {
        assertThat(kinds(Role.SALES, "2026-01-21")).isEmpty();
        assertThat(kinds(Role.SALES, "2026-01-22")).containsExactly(Kind.ESCALATE);
        assertThat(kinds(Role.FACILITATOR, "2026-01-22")).isEmpty();
        assertThat(kinds(Role.SALES, "2026-01-23")).containsExactly(Kind.ESCALATE);
        assertThat(kinds(Role.FACILITATOR, "2026-01-23")).containsExactly(Kind.ASSIGN_DECIDER);
    }

    @Test
    void waitsForAnExecutiveOnceItWasEscalated() {
        it.on("2026-01-23").sales(new EscalationRaised(TEXT));
        assertThat(kinds(Role.EXECUTIVE, "2026-01-24")).containsExactly(Kind.DECIDE_ESCALATED);
        assertThat(kinds(Role.SALES, "2026-01-24")).isEmpty();
    }

    @Test
    void inItsLastCallWaitsForWordsThenForTheDecision() {
        it.product(new LastCallOpened(Disposition.ACCEPTED, null, moment("2026-01-03")));
        assertThat(kinds(Role.SALES, "2026-01-02")).containsExactly(Kind.SPEAK_IN_LAST_CALL);
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).containsExactly(Kind.SPEAK_IN_LAST_CALL);
        assertThat(kinds(Role.SALES, "2026-01-04")).isEmpty();
        assertThat(kinds(Role.PRODUCT, "2026-01-04")).containsExactly(Kind.DECIDE_AFTER_LAST_CALL);
    }

    @ParameterizedTest
    @EnumSource(names = { "AUDITOR", "PRIVACY", "LEGAL" })
    void doesNotWaitForThoseWhoOnlyLook(Role role) {
        assertThat(kinds(role, "2026-06-01")).isEmpty();
    }

    @Test
    void isPersonalForWhoRaisedItAlone() {
        assertThat(only(Role.SALES, "2026-01-23", Kind.ESCALATE).personal()).isTrue();
        assertThat(waiting("sales2", Role.SALES, "2026-01-23")).singleElement()
            .satisfies(item -> assertThat(item.personal()).isFalse());
    }

    @Test
    void waitsForNobodyIfItIsImportedHistory() {
        Story imported = new Story();
        imported.imported();
        assertThat(Waiting.of(imported.views(), new PersonId("u_product"), Role.PRODUCT, moment("2027-01-01")))
            .isEmpty();
    }

}
