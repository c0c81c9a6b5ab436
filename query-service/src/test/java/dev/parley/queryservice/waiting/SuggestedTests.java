package dev.parley.queryservice.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggested;
import org.junit.jupiter.api.Test;

class SuggestedTests extends WaitingStory {

    private static final NegotiationId EARLIER = new NegotiationId("earlier");

    private final Tale it = story.raised("sales", "north").claiming("Y03");

    @Test
    void waitsForWhoeverMarksDuplicates() {
        it.sales(new DuplicateSuggested(EARLIER, null));
        Item item = only(Role.FACILITATOR, "2026-01-02", Kind.CONFIRM_DUPLICATE);
        assertThat(item).returns("earlier", Item::about).returns(false, Item::personal);
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).doesNotContain(Kind.CONFIRM_DUPLICATE);
    }

    @Test
    void waitsNoMoreOnceItWasRetracted() {
        it.sales(new DuplicateSuggested(EARLIER, null)).retracted();
        assertThat(kinds(Role.FACILITATOR, "2026-01-02")).isEmpty();
    }

    @Test
    void waitsNoMoreOnceTheRequestHasEnded() {
        it.sales(new DuplicateSuggested(EARLIER, null)).withdrawn();
        assertThat(kinds(Role.FACILITATOR, "2026-01-02")).isEmpty();
    }

    @Test
    void isNoStepOfTheNegotiation() {
        long before = it.now().lastStep();
        it.sales(new DuplicateSuggested(EARLIER, null));
        assertThat(it.now().lastStep()).isEqualTo(before);
    }

}
