package dev.parley.queryservice.analytics.unsupported;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Said;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.filters.Filter;
import dev.parley.sharedevents.ClaimEvent.ClaimSubstantiated;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.Side;
import org.junit.jupiter.api.Test;

class UnsupportedDecisionsTests {

    private static final Narrative TEXT = new Narrative.Sealed("e", "c2VhbGVk");

    private final Story story = new Story();

    @Test
    void areThoseWithoutAGroundThatStandsByItselfAndWithoutAShownClaim() {
        raised().accepted();
        raised().declined("N01", "OTHER");
        raised().accepted("G01");
        raised().declined("N01", "G02");
        raised().claiming("Y08").challenged().evidenced().substantiated().accepted();
        assertThat(figures().yes()).isEqualTo(SupportFigures.Support.of(1, 3));
        assertThat(figures().no()).isEqualTo(SupportFigures.Support.of(1, 2));
    }

    @Test
    void areSoThoughAClaimForTheOtherAnswerWasShown() {
        raised().claiming("Y08").challenged().evidenced().substantiated().declined("N01");
        Tale no = raised().product(Said.claim("c9", "N03", Side.ANSWERING, Favours.NO));
        shown(no).declined("N03");
        assertThat(figures().no()).isEqualTo(SupportFigures.Support.of(1, 2));
    }

    @Test
    void areNotSavedByWhatWasShownOnlyLaterOrTakenBack() {
        raised().accepted().claiming("Y08").evidenced().substantiated();
        raised().claiming("Y08").substantiated().accepted();
        raised().claiming("Y08").evidenced().retracted().substantiated().accepted();
        assertThat(figures().yes()).isEqualTo(SupportFigures.Support.of(3, 3));
    }

    @Test
    void takeAnImposedCounterOptionForANoThatEitherClaimSupports() {
        raised().claiming("Y08").evidenced().substantiated().countering().imposedTheCounter();
        raised().countering().imposedTheCounter();
        assertThat(figures().no()).isEqualTo(SupportFigures.Support.of(1, 2));
    }

    @Test
    void goByTheFirstYesOrNoAndLeaveOutHistory() {
        raised().deferred().reopened().accepted().reopened().declined("G02");
        story.imported().accepted();
        assertThat(figures().yes()).isEqualTo(SupportFigures.Support.of(1, 1));
        assertThat(figures().no().share().value()).isNull();
        assertThat(figures().no().share().why()).isNotBlank();
    }

    private static Tale shown(Tale tale) {
        return tale.product(new EvidenceAttached(new EvidenceId("e9"), new ClaimId("c9"), TEXT, null, null, null))
            .sales(new ClaimSubstantiated(new ClaimId("c9"), null));
    }

    private Tale raised() {
        return story.raised("ana", "north");
    }

    private SupportFigures figures() {
        return UnsupportedDecisions.of(story.views(), Filter.ALL, null).getFirst();
    }

}
