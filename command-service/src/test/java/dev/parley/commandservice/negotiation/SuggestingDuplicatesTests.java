package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.DeclineDuplicateSuggestion;
import dev.parley.commandservice.negotiation.commands.RequestCommand.MarkDuplicate;
import dev.parley.commandservice.negotiation.commands.RequestCommand.SuggestDuplicate;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggested;
import dev.parley.sharedevents.SuggestionEvent.DuplicateSuggestionDeclined;
import dev.parley.sharedevents.rules.Rule;
import org.junit.jupiter.api.Test;

class SuggestingDuplicatesTests {

    private static final NegotiationId EARLIER = new NegotiationId("n-0");

    private static final NegotiationId LATER = new NegotiationId("n-2");

    private final Workshop workshop = new Workshop();

    @Test
    void eitherSideSuggestsIt() {
        workshop.given(EARLIER, negotiation().raisedBySales());
        workshop.given(NEGOTIATION, negotiation().raisedBySales());
        assertThat(workshop.give(new SuggestDuplicate(NEGOTIATION, PRODUCT, EARLIER, text("the same export"))))
            .isNull();
        assertThat(workshop.events(NEGOTIATION).getLast())
            .isEqualTo(new DuplicateSuggested(EARLIER, text("the same export")));
    }

    @Test
    void aFacilitatorConfirmsItByMarkingIt() {
        workshop.given(EARLIER, negotiation().raisedBySales());
        workshop.given(NEGOTIATION, suggested());
        assertThat(workshop.give(new MarkDuplicate(NEGOTIATION, FACILITATOR, EARLIER))).isNull();
        assertThat(workshop.give(decline())).isInstanceOf(Refusal.class);
    }

    @Test
    void aFacilitatorDeclinesItWithAReason() {
        workshop.given(NEGOTIATION, suggested());
        assertRefused(new DeclineDuplicateSuggestion(NEGOTIATION, FACILITATOR, null), REASON_REQUIRED);
        assertThat(workshop.give(decline())).isNull();
        assertThat(workshop.events(NEGOTIATION).getLast())
            .isEqualTo(new DuplicateSuggestionDeclined(EARLIER, text("another file")));
        assertRefused(decline(), NOT_SUGGESTED);
    }

    @Test
    void whatWasDeclinedIsNotSuggestedAgain() {
        workshop.given(EARLIER, negotiation().raisedBySales());
        workshop.given(new NegotiationId("n-00"), negotiation().raisedBySales());
        workshop.given(NEGOTIATION,
                suggested().and(FACILITATOR, new DuplicateSuggestionDeclined(EARLIER, text("another file"))));
        assertRefused(suggest(EARLIER), ALREADY_SUGGESTED);
        assertThat(workshop.give(suggest(new NegotiationId("n-00")))).isNull();
    }

    @Test
    void oneWaitsAtATime() {
        workshop.given(EARLIER, negotiation().raisedBySales());
        workshop.given(NEGOTIATION, suggested());
        assertRefused(suggest(EARLIER), ALREADY_SUGGESTED);
    }

    @Test
    void whatWasRetractedWaitsNoMore() {
        workshop.given(EARLIER, negotiation().raisedBySales());
        long suggestedAs = suggested().events().size() - 1L;
        workshop.given(NEGOTIATION,
                suggested().and(SALES, new EntryRetracted(suggestedAs + 1, suggestedAs, text("not so"))));
        assertThat(workshop.give(suggest(EARLIER))).isNull();
    }

    @Test
    void pointsToAnEarlierOneThatGoesOn() {
        workshop.given(EARLIER, negotiation().raisedBySales().and(SALES, new RequestWithdrawn(null)));
        workshop.given(LATER, negotiation().raisedBySales());
        workshop.given(NEGOTIATION, negotiation().raisedBySales());
        assertRefused(suggest(EARLIER), OTHER_IS_CLOSED);
        assertRefused(suggest(LATER), NOT_EARLIER);
        assertRefused(suggest(NEGOTIATION), NOT_EARLIER);
        assertRefused(suggest(new NegotiationId("n-9")), UNKNOWN_NEGOTIATION);
    }

    @Test
    void isForNobodyElse() {
        workshop.given(EARLIER, negotiation().raisedBySales());
        workshop.given(NEGOTIATION, suggested());
        assertRefused(new SuggestDuplicate(NEGOTIATION, EXECUTIVE, EARLIER, null), WRONG_ROLE);
        assertRefused(new DeclineDuplicateSuggestion(NEGOTIATION, SALES, text("no")), WRONG_ROLE);
    }

    private static Story suggested() {
        return negotiation().raisedBySales().and(SALES, new DuplicateSuggested(EARLIER, null));
    }

    private static NegotiationCommand suggest(NegotiationId of) {
        return new SuggestDuplicate(NEGOTIATION, SALES, of, null);
    }

    private static NegotiationCommand decline() {
        return new DeclineDuplicateSuggestion(NEGOTIATION, FACILITATOR, text("another file"));
    }

    private void assertRefused(NegotiationCommand command, Rule rule) {
        assertThat(workshop.give(command)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.rules()).contains(rule));
    }

}
