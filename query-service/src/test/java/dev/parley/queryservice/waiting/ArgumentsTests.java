package dev.parley.queryservice.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import dev.parley.sharedevents.RestatementEvent.RestatementConfirmed;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import org.junit.jupiter.api.Test;

class ArgumentsTests extends WaitingStory {

    private final Tale it = story.raised("sales", "north").claiming("Y03");

    @Test
    void aChallengeWaitsForTheSideThatClaimed() {
        it.challenged();
        assertThat(kinds(Role.SALES, "2026-01-02")).containsExactly(Kind.ANSWER_CHALLENGE);
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).containsExactly(Kind.DECIDE);
    }

    @Test
    void evidenceGivenSinceWaitsForTheSideThatChallenged() {
        it.challenged().evidenced();
        assertThat(kinds(Role.SALES, "2026-01-02")).isEmpty();
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).containsExactly(Kind.DECIDE, Kind.EXAMINE_EVIDENCE);
        it.substantiated();
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).containsExactly(Kind.DECIDE);
    }

    @Test
    void aCounterOptionWaitsForTheAskingSide() {
        it.countering();
        assertThat(only(Role.SALES, "2026-01-02", Kind.ANSWER_COUNTER_OPTION).about()).isEqualTo("counter");
        it.acceptingTheCounter();
        assertThat(kinds(Role.SALES, "2026-01-02")).isEmpty();
    }

    @Test
    void aRestatementWaitsForTheSideWhoseCaseItIs() {
        it.product(new CaseRestated(new RestatementId("r"), Side.ANSWERING, TEXT));
        assertThat(kinds(Role.SALES, "2026-01-02")).containsExactly(Kind.CONFIRM_RESTATEMENT);
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).containsExactly(Kind.DECIDE);
        it.sales(new RestatementConfirmed(new RestatementId("r"), null));
        assertThat(kinds(Role.SALES, "2026-01-02")).isEmpty();
    }

    @Test
    void anObjectionWaitsForItsObjectorAndAnExecutive() {
        it.objecting();
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).containsExactly(Kind.DECIDE, Kind.SETTLE_OBJECTION);
        assertThat(waiting("product2", Role.PRODUCT, "2026-01-02")).extracting(Item::kind).containsExactly(Kind.DECIDE);
        assertThat(kinds(Role.EXECUTIVE, "2026-01-02")).containsExactly(Kind.CONSIDER_OBJECTION);
    }

}
