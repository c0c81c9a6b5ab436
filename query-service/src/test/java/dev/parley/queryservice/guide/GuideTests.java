package dev.parley.queryservice.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuideTests {

    private final Story story = new Story().on("2026-01-01");

    @Test
    void beginsWithARequestWhereNothingWasRaised() {
        isNext(Step.RAISE, null);
        story.imported();
        isNext(Step.RAISE, null);
    }

    @Test
    void goesOnStepByStepAndSaysWhoseTheStepIs() {
        Tale tale = story.raised("sales", "north").claiming("Y03");
        isNext(Step.ASK_FOR_SUPPORT, Side.ANSWERING);
        tale.challenged();
        isNext(Step.GIVE_EVIDENCE, Side.ASKING);
        tale.evidenced();
        isNext(Step.PROPOSE_COUNTER_OPTION, Side.ANSWERING);
        tale.countering();
        isNext(Step.RESPOND_TO_COUNTER_OPTION, Side.ASKING);
        tale.acceptingTheCounter();
        isNext(Step.DECIDE, Side.ANSWERING);
        tale.acceptedWithCounter();
        isNext(Step.REVIEW, null);
    }

    @Test
    void endsOnceOnesSideHasReviewedADecision() {
        Tale tale = story.raised("sales", "north").claiming("Y03").challenged().evidenced().declined("G02");
        tale.scored(Side.ASKING, 4);
        assertThat(Guide.of(story.views().negotiations(), new PersonId("u_sales"), Role.SALES)).isEmpty();
        assertThat(Guide.of(story.views().negotiations(), new PersonId("u_product"), Role.PRODUCT)).get()
            .extracting(NextStep::step)
            .isEqualTo(Step.REVIEW);
    }

    @Test
    void endsWithASecondDecisionAlsoWithoutAReview() {
        story.raised("sales", "north").declined("G02");
        story.raised("sales", "north").declined("G02");
        assertThat(Guide.of(story.views().negotiations(), new PersonId("u_sales"), Role.SALES)).isEmpty();
    }

    @Test
    void whoHasTakenPartInNothingYetIsLedToWhatIsOpen() {
        Tale tale = story.raised("sales", "north").claiming("Y03");
        NextStep next = Guide.of(story.views().negotiations(), new PersonId("u_sales2"), Role.SALES).orElseThrow();
        assertThat(next.step()).isEqualTo(Step.ASK_FOR_SUPPORT);
        assertThat(next.negotiation()).isEqualTo(tale.now());
    }

    @Test
    void isForThoseAloneWhoArgueForASide() {
        assertThat(Guide.of(story.views().negotiations(), new PersonId("u_auditor"), Role.AUDITOR)).isEmpty();
    }

    /** For both who take part. */
    private void isNext(Step step, @Nullable Side side) {
        for (Role role : new Role[] { Role.SALES, Role.PRODUCT }) {
            PersonId person = new PersonId(role == Role.SALES ? "u_sales" : "u_product");
            NextStep next = Guide.of(story.views().negotiations(), person, role).orElseThrow();
            assertThat(next.step()).as("for %s", role).isEqualTo(step);
            assertThat(next.side()).isEqualTo(side);
        }
    }

}
