package dev.parley.queryservice.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.views.negotiations.Outcomes.Hindsight;
import dev.parley.sharedevents.DecisionEvent.EscalationRaised;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.OutcomeEvent.OutcomeRecorded;
import dev.parley.sharedevents.Side;
import org.junit.jupiter.api.Test;

class FactsForFiguresTests {

    private final Story story = new Story();

    private final Tale tale = story.raised("ana", "north");

    @Test
    void sayWhereANegotiationEndedUntilItIsRestored() {
        assertThat(tale.now().ended()).isNull();
        tale.withdrawn();
        long withdrawn = story.told().size();
        assertThat(tale.demanding("acme", "10", "EUR").now().ended())
            .satisfies(source -> assertThat(source.position()).isEqualTo(withdrawn));
        assertThat(tale.restored().now().ended()).isNull();
        assertThat(tale.accepted().now().ended()).isNull();
        assertThat(tale.supersededBy(new NegotiationId("later")).now().ended()).isNotNull();
    }

    @Test
    void keepEveryEscalationThoughNegotiationGoesOn() {
        tale.product(new EscalationRaised(new Narrative.Sealed("e", "c2VhbGVk"))).declined("G02").reopened();
        assertThat(tale.now().decisions().escalated()).isNull();
        assertThat(tale.now().decisions().escalations()).hasSize(1);
    }

    @Test
    void sayWhatAYesDisplacesOnlyIfThatWasSaid() {
        assertThat(tale.accepted().now().decision().orElseThrow().displaced()).isZero();
        assertThat(tale.overriddenTo(Disposition.DECLINED).now().decision().orElseThrow().displaced()).isNull();
    }

    @Test
    void keepHindsightOnADecisionThatWasTakenUpAgain() {
        tale.accepted().sales(new OutcomeRecorded(Side.ASKING, true, null)).reopened();
        assertThat(tale.now().outcomes().hindsight()).isEmpty();
        assertThat(tale.now().outcomes().earlierHindsight()).extracting(Hindsight::cameTrue).containsExactly(true);
    }

}
