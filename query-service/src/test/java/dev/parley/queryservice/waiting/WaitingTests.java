package dev.parley.queryservice.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.Role;
import org.junit.jupiter.api.Test;

class WaitingTests extends WaitingStory {

    @Test
    void whatIsDueComesFirstTheEarliestBeforeTheOthers() {
        story.raised("sales", "north").claiming("Y03").challenged().evidenced();
        story.on("2025-12-01").raised("sales2", "south");
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).containsExactly(Kind.DECIDE, Kind.DECIDE, Kind.EXAMINE_EVIDENCE);
        assertThat(waiting("product", Role.PRODUCT, "2026-01-02").getFirst().overdue()).isTrue();
    }

}
