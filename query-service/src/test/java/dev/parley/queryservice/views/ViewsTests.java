package dev.parley.queryservice.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Option;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.State;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ViewsTests {

    private final Story story = new Story();

    private final Tale tale = story.raised("ana", "north");

    @Test
    void standAtThePositionOfTheirLastEntry() {
        tale.claiming("Y03");
        assertThat(story.views().position()).isEqualTo(2);
        assertThat(tale.now().version()).isEqualTo(2);
    }

    @Test
    void refuseAnEntryThatDoesNotFollow() {
        Story.Told first = story.told().getFirst();
        Views views = story.views();
        assertThatThrownBy(() -> views.apply(first.entry(), first.event(), story))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areNotChangedByWhatComesAfterThem() {
        Views before = story.views();
        Tale other = story.raised("ben", "south");
        tale.claiming("Y03").accepted();
        assertThat(before.negotiations().size()).isEqualTo(1);
        assertThat(before.negotiations().find(tale.id()).orElseThrow().state()).isEqualTo(State.OPEN);
        assertThat(before.negotiations().find(other.id())).isEmpty();
    }

    @Test
    void knowThePolicyInForceAndTheOneARequestWasRaisedUnder() {
        Policy stricter = new Policy(48, true, true, 2, true, 10, 1, 3, Policy.DEFAULT.timeZone(),
                Policy.DEFAULT.ownReasons());
        story.policy(stricter);
        assertThat(story.views().policy().policy()).isEqualTo(stricter);
        assertThat(tale.now().request().policy()).isEqualTo(Policy.DEFAULT);
    }

    @Nested
    class StateTests {

        @Test
        void goesThroughLastCallToTheDecision() {
            assertThat(tale.now().state()).isEqualTo(State.OPEN);
            assertThat(tale.calledLast().now().state()).isEqualTo(State.LAST_CALL);
            assertThat(tale.interrupted().now().state()).isEqualTo(State.OPEN);
            assertThat(tale.now().decisions().lastCall()).isNull();
            assertThat(tale.calledLast().declined("G02").now().state()).isEqualTo(State.DECIDED);
            assertThat(tale.reopened().now().state()).isEqualTo(State.OPEN);
        }

        @Test
        void ofADuplicateIsOpenAgainOnceRestored() {
            Negotiation duplicate = story.raised("ben", "north").duplicateOf(tale.id()).now();
            assertThat(duplicate.state()).isEqualTo(State.DUPLICATE);
            assertThat(duplicate.duplicateOf()).isEqualTo(tale.id());
            assertThat(tale.withdrawn().now().state()).isEqualTo(State.WITHDRAWN);
            assertThat(tale.restored().now().state()).isEqualTo(State.OPEN);
        }

        @Test
        void ofImportedHistoryReturnsFromLastCall() {
            assertThat(story.imported().calledLast().returned().now().state()).isEqualTo(State.OPEN);
        }

        @Test
        void keepsItsDecisionWhenItIsSuperseded() {
            Negotiation superseded = tale.accepted().supersededBy(new NegotiationId("later")).now();
            assertThat(superseded.state()).isEqualTo(State.SUPERSEDED);
            assertThat(superseded.decision()).isPresent();
            assertThat(superseded.decisions().supersededBy()).isEqualTo(new NegotiationId("later"));
        }

    }

    @Nested
    class DecisionTests {

        @Test
        void isReplacedByAnOverrideAndBothStayKnown() {
            Negotiation overridden = tale.declined("G02").overriddenTo(Disposition.ACCEPTED).now();
            assertThat(overridden.decision().orElseThrow().disposition()).isEqualTo(Disposition.ACCEPTED);
            assertThat(overridden.decisions().all()).hasSize(2);
            assertThat(overridden.decisions().firstDecisive().orElseThrow().disposition())
                .isEqualTo(Disposition.DECLINED);
        }

        @Test
        void isNoneWhileReopened() {
            assertThat(tale.declined().reopened().now().decision()).isEmpty();
        }

        @Test
        void ofACounterOptionIsAgreedUnlessItSaysWhyItWasImposed() {
            assertThat(tale.countering()
                .acceptingTheCounter()
                .acceptedWithCounter()
                .now()
                .decision()
                .orElseThrow()
                .agreed()).isTrue();
            assertThat(story.raised("ben", "north")
                .countering()
                .imposedTheCounter()
                .now()
                .decision()
                .orElseThrow()
                .agreed()).isFalse();
            assertThat(story.imported().acceptedWithCounter().now().decision().orElseThrow().agreed()).isTrue();
        }

    }

    @Test
    void followAClaimThroughItsExamination() {
        Claim claim = tale.claiming("Y03").challenged().evidenced().substantiated().now().claims().all().getFirst();
        assertThat(claim.id()).isEqualTo(new ClaimId("c1"));
        assertThat(claim.status()).isEqualTo(Claim.Status.SUBSTANTIATED);
        assertThat(claim.challenged()).isNotNull();
        assertThat(claim.evidence()).hasSize(1);
    }

    @Test
    void holdNothingForSubstantiatedWhoseEvidenceWasTakenBack() {
        Claim claim = tale.claiming("Y03")
            .challenged()
            .substantiated()
            .evidenced()
            .retracted()
            .now()
            .claims()
            .all()
            .getFirst();
        assertThat(claim.counted()).isEqualTo(Claim.Status.CHALLENGED);
    }

    @Test
    void haveTheAskAsTheFirstOption() {
        assertThat(tale.countering().now().options().all()).extracting(Option::kind)
            .containsExactly(Option.Kind.ASK, Option.Kind.COUNTER);
    }

    @Test
    void hideScoresUntilBothSidesHaveGivenTheirs() {
        tale.accepted().scored(Side.ASKING, 2);
        assertThat(tale.now().outcomes().scoresShown()).isEmpty();
        tale.scored(Side.ANSWERING, 5);
        assertThat(tale.now().outcomes().scoresShown()).hasSize(2);
        tale.reopened().accepted().scored(Side.ASKING, 1);
        assertThat(tale.now().outcomes().scoresShown()).isEmpty();
        assertThat(tale.now().outcomes().earlierScores()).hasSize(2);
    }

    @Test
    void knowWhoStandsForSomebodyWhoLeft() {
        Negotiation negotiation = tale.handedOverTo("ben").now();
        assertThat(negotiation.sides().standInFor(new PersonId("u_ana"))).isEqualTo(new PersonId("u_ben"));
    }

}
