package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.CommentCommand.AcknowledgeMention;
import dev.parley.commandservice.negotiation.commands.CommentCommand.AddComment;
import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Reopen;
import dev.parley.commandservice.negotiation.commands.RequestCommand.HandOver;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.CommentEvent.MentionAcknowledged;
import dev.parley.sharedevents.CommentId;
import dev.parley.sharedevents.CommentedPart;
import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import dev.parley.sharedevents.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommentingTests {

    private static final CommentId COMMENT = new CommentId("comment-1");

    private static final CommentId NEXT = new CommentId("comment-2");

    @Nested
    class AddCommentTests {

        @Test
        void isOnTheRequestOrAPartOfIt() {
            negotiation().raisedBySales().when(comment(SALES, null)).records(commented(null));
            negotiation().raisedBySales()
                .when(comment(EXECUTIVE, CLAIM.value()))
                .records(commented(new CommentedPart.OfClaim(CLAIM)));
            negotiation().raisedBySales()
                .withOpenBlockingObjection()
                .when(comment(SALES, OBJECTION.value()))
                .records(commented(new CommentedPart.OfObjection(OBJECTION)));
            negotiation().raisedBySales()
                .withCounterOption()
                .when(comment(FACILITATOR, COUNTER.value()))
                .records(commented(new CommentedPart.OfOption(COUNTER)));
        }

        @Test
        void isRefusedOnWhatIsNotThere() {
            negotiation().raisedBySales().when(comment(SALES, "nothing")).isRefused(UNKNOWN_PART);
        }

        @Test
        void isRefusedOnWhatWasRetracted() {
            negotiation().raisedBySales()
                .withOpenBlockingObjection()
                .and(PRODUCT, new EntryRetracted(4, 3, text("not so")))
                .when(comment(SALES, OBJECTION.value()))
                .isRefused(UNKNOWN_PART);
        }

        @Test
        void isRefusedWithAMentionOfWhoCouldNotAnswer() {
            negotiation().raisedBySales().when(comment(SALES, null, PETRA, AUDREY)).isRefused(CANNOT_COMMENT);
            negotiation().raisedBySales().when(comment(SALES, null, STRANGER)).isRefused(CANNOT_COMMENT);
        }

        @Test
        void isNotForAnAuditor() {
            negotiation().raisedBySales()
                .when(comment(new By(AUDREY, Role.AUDITOR, NOW), null))
                .isForbidden(WRONG_ROLE);
        }

        @Test
        void takesNoSide() {
            negotiation().raisedBySales()
                .and(PRODUCT, commented(null))
                .when(new HandOver(NEGOTIATION, PRODUCT, PETRA, PAUL))
                .isRefused(NOT_INVOLVED);
        }

        @Test
        void isNoNewsToReopenFor() {
            negotiation().raisedBySales()
                .declined()
                .and(SALES, commented(null))
                .when(new Reopen(NEGOTIATION, SALES, List.of(), List.of(), null))
                .isRefused(REOPEN_NEEDS_NEWS);
        }

        @Test
        void isCorrectedInItsTextByWhoMadeIt() {
            negotiation().raisedBySales()
                .and(PRODUCT, commented(null))
                .when(new Correct(NEGOTIATION, PRODUCT, 4, 3, "text", text("clearer"), text("typo")))
                .records(new EntryCorrected(4, 3, "text", new CommentAdded(COMMENT, null, text("clearer"), List.of()),
                        text("typo")));
        }

    }

    @Nested
    class AcknowledgeMentionTests {

        @Test
        void isForWhoWasMentioned() {
            mentioned(PETRA).when(seen(PRODUCT, COMMENT)).records(new MentionAcknowledged(COMMENT));
        }

        @Test
        void isForWhoStandsForThem() {
            mentioned(SALLY).and(FACILITATOR, new ResponsibilityHandedOver(SALLY, SAM))
                .when(seen(OTHER_SALES, COMMENT))
                .isAllowed();
        }

        @Test
        void isRefusedToOthers() {
            mentioned(PETRA).when(seen(OTHER_PRODUCT, COMMENT)).isRefused(NOT_MENTIONED);
        }

        @Test
        void isRefusedOnceSeen() {
            mentioned(PETRA).and(PRODUCT, new MentionAcknowledged(COMMENT))
                .when(seen(PRODUCT, COMMENT))
                .isRefused(NOT_MENTIONED);
        }

        @Test
        void isRefusedOnceAnswered() {
            mentioned(PETRA).and(PRODUCT, new CommentAdded(NEXT, null, text("I see"), List.of()))
                .when(seen(PRODUCT, COMMENT))
                .isRefused(NOT_MENTIONED);
        }

        @Test
        void waitsWhileOnlySomethingElseWasCommented() {
            mentioned(PETRA)
                .and(PRODUCT, new CommentAdded(NEXT, new CommentedPart.OfClaim(CLAIM), text("Which?"), List.of()))
                .when(seen(PRODUCT, COMMENT))
                .isAllowed();
        }

        @Test
        void isRefusedOnceTheCommentWasRetracted() {
            mentioned(PETRA).and(OTHER_SALES, new EntryRetracted(4, 3, text("not so")))
                .when(seen(PRODUCT, COMMENT))
                .isRefused(NOT_MENTIONED);
        }

        @Test
        void isRefusedForAnUnknownComment() {
            mentioned(PETRA).when(seen(PRODUCT, NEXT)).isAboutNothing(UNKNOWN_COMMENT);
        }

        private Story mentioned(PersonId person) {
            return negotiation().raisedBySales()
                .and(OTHER_SALES, new CommentAdded(COMMENT, null, text("What do you think?"), List.of(person)));
        }

    }

    private static AddComment comment(By by, @Nullable String on, PersonId... mentions) {
        return new AddComment(NEGOTIATION, by, COMMENT, on, text("Is that so?"), List.of(mentions));
    }

    private static CommentAdded commented(@Nullable CommentedPart about) {
        return new CommentAdded(COMMENT, about, text("Is that so?"), List.of());
    }

    private static AcknowledgeMention seen(By by, CommentId comment) {
        return new AcknowledgeMention(NEGOTIATION, by, comment);
    }

}
