package dev.parley.queryservice.views.retrospectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.queryservice.Review;
import dev.parley.queryservice.Story;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveJoined;
import dev.parley.sharedevents.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetrospectivesTests {

    private final Story story = new Story().on("2026-07-02");

    private final Review review = new Review(story);

    @Test
    void anOpenedOneHoldsItsPeriodAndThePositionItWasOpenedAt() {
        story.raised("ann", "north");
        Retrospective opened = review.opened("2026-04-01", "2026-06-30").now();
        assertThat(opened.from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(opened.to()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(opened.position()).isEqualTo(1);
        assertThat(opened.version()).isEqualTo(1);
        assertThat(opened.isOpen()).isTrue();
    }

    @Test
    void knowsWhoHasJoinedAndAsWhat() {
        Retrospective joined = review.opened("2026-04-01", "2026-06-30").joined(Role.SALES).now();
        assertThat(joined.hasJoined(Role.SALES)).isTrue();
        assertThat(joined.hasJoined(Role.PRODUCT)).isFalse();
        assertThat(joined.participants()).singleElement()
            .satisfies(one -> assertThat(one.joined().by().value()).isEqualTo("u_sales"));
    }

    @Test
    void anActionIsOpenUntilItIsSaidToBeDone() {
        review.opened("2026-04-01", "2026-06-30")
            .agreed("a1", Role.SALES, "2026-08-01")
            .agreed("a2", Role.PRODUCT, "2026-08-02");
        assertThat(review.now().openActions()).extracting(action -> action.id().value()).containsExactly("a1", "a2");
        Retrospective closed = review.closed().completed("a2").now();
        assertThat(closed.openActions()).extracting(action -> action.id().value()).containsExactly("a1");
        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.version()).isEqualTo(5);
    }

    @Test
    void aFindingKeepsItsReason() {
        Retrospective found = review.opened("2026-04-01", "2026-06-30").found("f1", "Y11").found("f2", null).now();
        assertThat(found.findings()).extracting(Finding::reason)
            .extracting(String::valueOf)
            .containsExactly("Y11", "null");
    }

    @Test
    void nothingHappensInOneThatWasNotOpened() {
        assertThatThrownBy(() -> story.happened("r9", "sales", Role.SALES, new RetrospectiveJoined(Role.SALES)))
            .hasMessageContaining("was not opened");
    }

}
