package dev.parley.queryservice.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Review;
import dev.parley.sharedevents.ActionId;
import dev.parley.sharedevents.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetrospectionTests extends WaitingStory {

    private final Review review = new Review(story).opened("2025-10-01", "2025-12-31");

    @Test
    void waitsForBothSidesThenToBeClosed() {
        assertThat(kinds(Role.SALES, "2026-01-02")).containsExactly(Kind.JOIN_RETROSPECTIVE);
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).containsExactly(Kind.JOIN_RETROSPECTIVE);
        assertThat(kinds(Role.FACILITATOR, "2026-01-02")).isEmpty();
        review.joined(Role.SALES).joined(Role.PRODUCT);
        assertThat(kinds(Role.SALES, "2026-01-02")).isEmpty();
        assertThat(kinds(Role.FACILITATOR, "2026-01-02")).containsExactly(Kind.CLOSE_RETROSPECTIVE);
    }

    @Test
    void leavesActionsToTheRoleThatOwnsThem() {
        review.joined(Role.SALES).joined(Role.PRODUCT).agreed("a1", Role.PRODUCT, "2026-02-01").closed();
        assertThat(kinds(Role.SALES, "2026-02-02")).isEmpty();
        Item action = only(Role.PRODUCT, "2026-02-02", Kind.COMPLETE_ACTION);
        assertThat(action.about()).isEqualTo(new ActionId("a1").value());
        assertThat(action.dueOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(action.overdue()).isTrue();
        review.completed("a1");
        assertThat(kinds(Role.PRODUCT, "2026-02-02")).isEmpty();
    }

}
