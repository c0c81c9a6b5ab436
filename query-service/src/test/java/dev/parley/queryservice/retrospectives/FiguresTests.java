package dev.parley.queryservice.retrospectives;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Review;
import dev.parley.queryservice.Story;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private final Story story = new Story().on("2026-05-04");

    @Test
    void neverMove() {
        story.raised("ann", "north").claiming("Y11").accepted();
        story.raised("ann", "north").claiming("Y02");
        Review review = new Review(story).opened("2026-04-01", "2026-06-30");
        Figures then = figures(review);
        story.on("2026-05-05").raised("ann", "north").claiming("Y11").declined("G02");
        review.found("f1", "Y11").closed();
        assertThat(figures(review)).isEqualTo(then);
        assertThat(then.decisions()).singleElement().satisfies(all -> {
            assertThat(all.raised()).isEqualTo(2);
            assertThat(all.yes()).isEqualTo(1);
        });
    }

    @Test
    void areOfTheRequestsRaisedInThePeriod() {
        story.raised("ann", "north");
        story.on("2026-07-01").raised("ann", "north");
        assertThat(figures(new Review(story).opened("2026-04-01", "2026-06-30")).decisions()).singleElement()
            .satisfies(all -> assertThat(all.raised()).isEqualTo(1));
    }

    private Figures figures(Review review) {
        var retrospective = review.now();
        return Figures.of(retrospective, story.viewsAt((int) retrospective.position()));
    }

}
